import { dimensions } from "@vliegwiel/matching";
import { z } from "zod";
import { endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";

export const activity = "matching";

/** A vacancy, room to look, tasks taken from other work, or an employer with room and no vacancy. */
export const placeKinds = ["vacancy", "possibility", "carved", "employer"] as const;
export type PlaceKind = (typeof placeKinds)[number];
const verdicts = ["fits", "close", "does-not-fit", "unknown"] as const;
export const answers = ["tell-me-more", "ask-supporter"] as const;
/** What a profile may lack so that little can be said about what fits. */
const lacking = ["work", "hours", "travel", "needs"] as const;

/** One possibility or one employer: what is answered, kept and ruled out is one of these two. */
export const which = { of: z.enum(["offer", "employer"]), placeId: z.uuid() };

/** What the person said to a possibility, as they and who hears it read it. */
export const Said = z.object({
  answerId: z.uuid(),
  /** Off: the person does not want it after all. Why is theirs. */
  said: z.enum([...answers, "off"]),
  on: z.string(),
  pickedUpBy: z.string().nullable(),
  pickedUpOn: z.string().nullable(),
});
export type Said = z.infer<typeof Said>;

/**
 * A place that fits, with the reasons. The list is in order; there is no number in it, of the place nor of the person
 * (no-number-orders-people.test.ts).
 */
export const Place = z.object({
  ...which,
  kind: z.enum(placeKinds),
  title: z.string(),
  employer: z.string(),
  town: z.string(),
  text: z.string(),
  hours: z.string(),
  days: z.array(z.string()),
  agreement: z.string(),
  salary: z.string(),
  startsOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  /** When someone last heard that it still stands, and whether that is long ago. */
  heardOn: z.string(),
  heardLongAgo: z.boolean(),
  isNew: z.boolean(),
  reasons: z.array(z.object({ dimension: z.enum(dimensions), verdict: z.enum(verdicts), words: z.array(z.string()) })),
  /** What the person rules out and nobody knows of this place: for the person alone. */
  askFirst: z.array(z.string()),
  said: Said.nullable(),
});
export type Place = z.infer<typeof Place>;

const Named = z.object({ ...which, title: z.string(), employer: z.string(), said: Said });
export type NamedPlace = z.infer<typeof Named>;

const filter = {
  kind: z.enum(placeKinds).or(z.literal("")).default(""),
  /** Within the travel the person wants, or nobody knows where it is. */
  near: z.enum(["yes", ""]).default(""),
};

const Fitting = {
  personId,
  places: z.array(Place),
  /** How the order came about, in words. */
  order: z.string(),
  lacking: z.array(z.enum(lacking)),
  /** What the person answered: for a professional all of it, for the person what does not stand among the places. */
  answered: z.array(Named),
};

export const MyWork = z.object({
  ...Fitting,
  hasProfile: z.boolean(),
  /** Does anybody hear what the person answers? */
  heard: z.boolean(),
  saidNo: z.array(z.object({ ...which, title: z.string(), employer: z.string() })),
});
export type MyWork = z.infer<typeof MyWork>;

export const myWork = endpoint({
  method: "GET",
  path: "/my/fitting-work",
  access: "person",
  operation: "read",
  activity,
  summary: "What fits the person: vacancies, possibilities, carved work and employers, with the reasons in words.",
  input: z.object(filter),
  output: MyWork,
});

export const WorkForPerson = z.object({
  ...Fitting,
  name: z.string(),
  /** The person shares their profile by name; otherwise only what they asked is here. */
  shared: z.boolean(),
  may: z.object({ pickUp: may }),
});
export type WorkForPerson = z.infer<typeof WorkForPerson>;

export const workForPerson = endpoint({
  method: "GET",
  path: "/persons/:personId/fitting-work",
  access: "professional",
  operation: "read",
  activity,
  summary: "What fits a person who shares their profile by name, with reasons; and what the person asked about work.",
  input: z.object({ personId: z.uuid(), ...filter }),
  output: WorkForPerson,
});

export const pickUp = endpoint({
  method: "POST",
  path: "/persons/:personId/fitting-work/:answerId/pick-up",
  access: "professional",
  operation: "write",
  activity,
  summary: "Says who takes up what the person asked; refused when a colleague was first.",
  input: z.object({ personId: z.uuid(), answerId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const peopleToLookAt = endpoint({
  method: "GET",
  path: "/people-to-look-at-work-for",
  access: "professional",
  operation: "list",
  activity,
  summary:
    "People of whom a question about work waits, or for whom something that fits was added this week. By name only.",
  input: z.object(page),
  output: pageOf(z.object({ personId, name: z.string(), hasNews: z.boolean(), asks: z.boolean() })),
});

export const askedAbout = endpoint({
  method: "GET",
  path: "/vacancies/:offerId/asked",
  access: "professional",
  operation: "list",
  activity,
  summary: "Who asked to hear of such work and said others may see that: by the alphabet, without any comparison.",
  input: z.object({ offerId: z.uuid(), ...page }),
  output: pageOf(
    z.union([
      z.object({ personId, name: z.string() }),
      /** A profile without a name: its id leads to nobody. */
      z.object({ profileId: z.uuid() }),
    ]),
  ).extend({
    title: z.string(),
    employer: z.string(),
    /** Some others asked as well, of whom this reader may see nothing. False also says: fewer than five. */
    others: z.boolean(),
  }),
});
