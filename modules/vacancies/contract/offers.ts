import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { activity, OfferFacts, offerId, offerKinds, version } from "./facts.ts";

const ends = ["filled", "gone", "expired", "not-heard"] as const;

/** How long ago someone heard that it stands: fine, time to ask again, or closed. */
const freshness = ["fresh", "ask-again", "closed"] as const;

export const OfferCard = z.object({
  offerId,
  kind: z.enum(offerKinds),
  title: z.string(),
  employerId: z.uuid().nullable(),
  employerName: z.string(),
  town: z.string(),
  municipality: z.string().nullable(),
  field: z.string(),
  hoursFrom: z.int().nullable(),
  hoursTo: z.int().nullable(),
  heardOn: z.string(),
  daysSilent: z.int(),
  freshness: z.enum(freshness),
  expiresOn: z.string().nullable(),
  keptBy: z.string(),
  withRegion: z.boolean(),
  isNew: z.boolean(),
  /** The employer said: do not approach me. It binds everyone. */
  notApproached: z.boolean(),
});
export type OfferCard = z.infer<typeof OfferCard>;

const filters = {
  search: z.string().trim().max(80).default(""),
  kind: z.enum(offerKinds).or(z.literal("")).default(""),
  field: z.string().max(40).default(""),
  municipality: z.string().max(8).default(""),
  which: z.enum(["open", "week", "ask-again", "mine", "closed"]).default("open"),
};

export const listOffers = endpoint({
  method: "GET",
  path: "/vacancies",
  access: "professional",
  operation: "list",
  activity,
  summary: "Vacancies and possibilities one may see, last heard of first.",
  input: z.object({ ...filters, ...page }),
  output: pageOf(OfferCard),
});

export const offerChoices = endpoint({
  method: "GET",
  path: "/vacancy-choices",
  access: "professional",
  operation: "read",
  activity,
  summary: "What can be chosen when an offer is written down: municipalities, and whether one may.",
  input: z.object({}),
  output: z.object({
    municipalities: z.array(z.object({ code: z.string(), name: z.string(), ownRegion: z.boolean() })),
    today: z.string(),
    counts: z.object({ open: z.int(), week: z.int(), askAgain: z.int() }),
    may: z.object({ add: may }),
  }),
});

export const employersNamed = endpoint({
  method: "GET",
  path: "/vacancy-employers",
  access: "professional",
  operation: "list",
  activity,
  summary: "Employers one sees by a part of their name, to hang an offer on; at most ten.",
  input: z.object({ search: z.string().trim().max(80).default("") }),
  output: z.object({ items: z.array(z.object({ employerId: z.uuid(), name: z.string(), town: z.string() })) }),
});

export const Offer = z.object({
  offerId,
  version,
  facts: OfferFacts,
  municipality: z.string().nullable(),
  keptBy: z.string(),
  withRegion: z.boolean(),
  source: z.enum(["hand", "csv", "xlsx", "vum"]),
  addedOn: z.string(),
  heardOn: z.string(),
  daysSilent: z.int(),
  freshness: z.enum(freshness),
  closedOn: z.string().nullable(),
  closedWhy: z.enum(ends).nullable(),
  notApproached: z.boolean(),
  today: z.string(),
  may: z.object({ change: may, confirm: may, close: may, message: may }),
});
export type Offer = z.infer<typeof Offer>;

export const getOffer = endpoint({
  method: "GET",
  path: "/vacancies/:offerId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One vacancy or possibility: what is known of it, and what nobody asked yet.",
  input: z.object({ offerId }),
  output: Offer,
});

const writing = { access: "professional", operation: "write", activity } as const;

export const addOffer = endpoint({
  ...writing,
  method: "POST",
  path: "/vacancies",
  summary: "Write down a vacancy or possibility.",
  input: z.object({ facts: OfferFacts, withRegion: z.boolean() }),
  output: z.object({ offerId }),
});

export const changeOffer = endpoint({
  ...writing,
  method: "PUT",
  path: "/vacancies/:offerId",
  summary: "Change what is known; refused with both versions when someone else saved first.",
  input: z.object({ offerId, version, facts: OfferFacts, withRegion: z.boolean() }),
  output: done,
});

export const stillStands = endpoint({
  ...writing,
  method: "POST",
  path: "/vacancies/:offerId/heard",
  summary: "The employer said today that it still stands; a closed one opens again.",
  input: z.object({ offerId }),
  output: done,
});

export const closeOffer = endpoint({
  ...writing,
  method: "POST",
  path: "/vacancies/:offerId/close",
  summary: "It is filled, or there is no place any more.",
  input: z.object({ offerId, why: z.enum(["filled", "gone"], "Kies waarom.") }),
  output: done,
});

const exporting = { method: "GET", access: "professional", operation: "export", activity } as const;

export const offerMessage = endpoint({
  ...exporting,
  path: "/vacancies/:offerId/message",
  summary: "The offer as a VUM vacancy message (0.8.7), without losing what came in.",
  input: z.object({ offerId }),
  output: z.unknown(),
});

export const exportOffers = endpoint({
  ...exporting,
  path: "/vacancies-export",
  summary: "All open offers one sees, with the same filters as the list, as one CSV, sent in pieces.",
  input: z.object(filters),
  output: z.unknown(),
});
