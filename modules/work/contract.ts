import { z } from "zod";
import { endpoint, personId } from "../../platform/shared/endpoint.ts";

export const WorkItem = z.object({
  kind: z.enum(["accept", "do", "look-back", "draft", "brought", "goes", "sharpen", "direct", "decide"]),
  id: z.uuid(),
  what: z.string(),
  dueOn: z.string().nullable(),
  /** Working days until it is due, below zero when it is late. Null when there is no day, or it is far ahead. */
  workingDays: z.int().nullable(),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** What waits, gathered at what it is about: a person where one may know who, otherwise a case. */
export const WorkCase = z.object({
  caseId: z.uuid(),
  title: z.string(),
  groupName: z.string(),
  /** Whether the reader sees the case itself, or only what is theirs in it. */
  seen: z.boolean(),
  person: z.object({ personId, name: z.string().nullable() }).nullable(),
  items: z.array(WorkItem),
});
export type WorkCase = z.infer<typeof WorkCase>;

export const WorkGroup = z.object({
  groupId: z.uuid(),
  name: z.string(),
  chair: z.boolean(),
  /** New here, and never said to be up to date. */
  catchUp: z.boolean(),
  casesWaiting: z.int(),
  nextMeeting: z
    .object({ meetingId: z.uuid(), day: z.string(), startTime: z.string(), workingDays: z.int().nullable() })
    .nullable(),
});
export type WorkGroup = z.infer<typeof WorkGroup>;

/**
 * That one asked someone's permission, and when. Never what became of it: given, refused and not yet read are the same
 * line, that goes away on the same day.
 */
export const WorkAsked = z.object({
  personId,
  name: z.string().nullable(),
  /** In words, as the person reads them. */
  purposes: z.array(z.string()),
  askedOn: z.string(),
});
export type WorkAsked = z.infer<typeof WorkAsked>;

/** Work a colleague hands over: it is nobody else's until one says yes or no. */
export const WorkHandover = z.object({
  handoverId: z.uuid(),
  from: z.string().nullable(),
  open: z.int(),
  offeredOn: z.string(),
});
export type WorkHandover = z.infer<typeof WorkHandover>;

/** One is asked to the table of a group one does not sit in. */
export const WorkPlace = z.object({
  placeId: z.uuid(),
  day: z.string(),
  startTime: z.string(),
  groupName: z.string(),
  from: z.string().nullable(),
});
export type WorkPlace = z.infer<typeof WorkPlace>;

/** Talks about income of a counsellor: how many wait and when the agreed ones are, without who. */
const WorkTalks = z.object({
  toPropose: z.int(),
  proposed: z.int(),
  agreed: z.array(z.object({ day: z.string(), startTime: z.string() })),
});
export type WorkTalks = z.infer<typeof WorkTalks>;

/** Aftercare: how many to call, and when the next one is, without who. */
const WorkAftercare = z.object({
  calls: z.int(),
  due: z.int(),
  toAnswer: z.int(),
  next: z.string().nullable(),
});
export type WorkAftercare = z.infer<typeof WorkAftercare>;

/** Proposals to answer or to look at again, and what was agreed in a matching meeting; without whom it is about. */
const WorkMediation = z.object({
  kind: z.enum(["answer", "review", "action"]),
  id: z.uuid(),
  dueOn: z.string(),
});
export type WorkMediation = z.infer<typeof WorkMediation>;

export const MyWork = z.object({
  handovers: z.array(WorkHandover),
  waits: z.array(WorkCase),
  later: z.array(WorkCase),
  groups: z.array(WorkGroup),
  places: z.array(WorkPlace),
  /** How many groups one looks after without a place in them. */
  keeps: z.int(),
  asked: z.array(WorkAsked),
  talks: WorkTalks,
  mediation: z.array(WorkMediation),
  aftercare: WorkAftercare,
});
export type MyWork = z.infer<typeof MyWork>;

export const getMyWork = endpoint({
  method: "GET",
  path: "/my-work",
  access: "professional",
  operation: "list",
  activity: "case-consultation",
  summary: "What waits for the acting professional, gathered per person or case, most urgent first.",
  input: z.object({}),
  output: MyWork,
});
