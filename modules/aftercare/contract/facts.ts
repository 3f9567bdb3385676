import { z } from "zod";
import { personId } from "../../../platform/shared/endpoint.ts";

export const activity = "aftercare";
export const supportId = z.uuid();
export const placementId = z.uuid();
export const version = z.int().min(1);
export const saved = z.object({ personId, done: z.literal(true) });

export const rhythms = [
  "weekly",
  "two-weekly",
  "monthly",
  "two-monthly",
  "quarterly",
  "half-yearly",
  "yearly",
] as const;
export const rhythm = z.enum(rhythms, { error: "Kies hoe vaak jullie contact hebben." });
export const ways = ["phone", "visit", "video", "chat"] as const;
/** How someone likes to be reached. */
export const reachedBy = ["phone", "chat", "visit"] as const;
export const withWhom = ["person", "employer", "together"] as const;
export const moments = ["soon", "morning", "afternoon", "after-work"] as const;
export const stays = ["here", "elsewhere", "not", "unknown"] as const;
export const stayMonths = [1, 3, 6, 12, 24] as const;
/** What a Harrie can do, in words of work. */
export const agreements = [
  "first-to-ask",
  "explains-work",
  "plans-the-day",
  "says-honestly",
  "breaks-together",
  "knows-whom-to-call",
] as const;

/** A number to call: digits, spaces and dashes. */
export const phone = z
  .string()
  .trim()
  .regex(/^[0-9+][0-9 -]{7,18}$/, "Vul een telefoonnummer in, bijvoorbeeld 06 12345678.");
/** A name and nothing else: there is no room for a story. */
export const onlyAName = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{M}'’.\- ]{2,60}$/u, "Vul een naam in: alleen letters.");

/** Who keeps in touch, as the person and the employer know them. */
export const Someone = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  functionTitle: z.string(),
  organisation: z.string(),
});
export type Someone = z.infer<typeof Someone>;

export const Contact = z.object({
  contactId: z.uuid(),
  day: z.string(),
  how: z.enum(ways),
  withWhom: z.enum(withWhom),
  by: z.string().nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** The employer asked to be called, and what became of it. Without their name and number. */
export const CallAsked = z.object({
  callId: z.uuid(),
  employer: z.string(),
  askedOn: z.string(),
  suits: z.enum(moments),
  way: z.enum(reachedBy),
  calledOn: z.string().nullable(),
});
export type CallAsked = z.infer<typeof CallAsked>;

const HelpLink = z.object({
  linkId: z.uuid(),
  madeOn: z.string(),
  until: z.string(),
  /** Within three weeks. */
  endsSoon: z.boolean(),
  views: z.int(),
  lastSeenOn: z.string().nullable(),
  /** The employer saw, or was told, who keeps in touch now. */
  knowsOwner: z.boolean(),
});

const Buddy = z.object({
  thereIs: z.boolean(),
  agreed: z.array(z.enum(agreements)),
  name: z.string(),
  personSaysYes: z.boolean(),
});
export type Buddy = z.infer<typeof Buddy>;

const Stay = z.object({
  months: z.int(),
  dueOn: z.string(),
  state: z.enum(stays),
  saidBy: z.enum(["contact", "person", "hours"]).nullable(),
});

/** One job, now or before: each is experience. */
export const Job = z.object({
  placementId,
  employer: z.string(),
  work: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  hours: z.number().nullable(),
  link: HelpLink.nullable(),
  buddy: Buddy.nullable(),
  stays: z.array(Stay),
});
export type Job = z.infer<typeof Job>;

export const Support = z.object({
  supportId,
  owner: Someone.nullable(),
  backup: Someone.nullable(),
  /** The owner, or else the second one, can act today. */
  someoneNow: z.boolean(),
  phone: z.string(),
  rhythm: z.enum(rhythms),
  nextOn: z.string(),
  showsOrganisation: z.boolean(),
  /** How the person likes to be reached; null when they did not say. */
  personWay: z.enum(reachedBy).nullable(),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  endedBy: z.enum(["person", "owner", "permission"]).nullable(),
  /** Can begin again at once, without a new permission. */
  served: z.boolean(),
  offer: z.object({ offerId: z.uuid(), to: Someone.nullable(), offeredOn: z.string() }).nullable(),
  changes: z.array(z.object({ on: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  version,
});
export type Support = z.infer<typeof Support>;
