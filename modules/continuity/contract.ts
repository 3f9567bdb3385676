import { z } from "zod";
import { day, done, endpoint, may } from "../../platform/shared/endpoint.ts";

const shared = { access: "professional", activity: "case-consultation" } as const;
const groupId = z.uuid();

/** One thing to know. `rest` is what did not fit in five minutes. */
export const Item = z.object({
  id: z.string(),
  /** The day it happened or is due; null for what simply holds. */
  day: z.string().nullable(),
  /** What the day says: it happened then, in that month, it is due, or since then. */
  when: z.enum(["on", "month", "due", "since"]),
  title: z.string(),
  text: z.string(),
  rest: z.string(),
  note: z.string(),
  href: z.string().nullable(),
  late: z.boolean(),
});
export type Item = z.infer<typeof Item>;

const sectionKeys = ["owes", "decided", "agreed", "learned", "people"] as const;
export const Section = z.object({
  key: z.enum(sectionKeys),
  items: z.array(Item),
  /** What is there as well, for who has more than five minutes. */
  folded: z.array(Item),
});
export type Section = z.infer<typeof Section>;

/** A fact about who carries this group, said to that person and to who leads it. No score. */
const Leaning = z.object({
  membershipId: z.uuid(),
  name: z.string().nullable(),
  mine: z.boolean(),
  sentences: z.array(z.string()),
});
export type Leaning = z.infer<typeof Leaning>;

export const CatchUp = z.object({
  groupId,
  groupName: z.string(),
  purpose: z.string(),
  /** From which day on is told; null for everything. */
  since: z.string().nullable(),
  /** When one last said to be up to date. */
  lastSeenOn: z.string().nullable(),
  nextMeeting: z.object({ meetingId: z.uuid(), day: z.string(), startTime: z.string(), place: z.string() }).nullable(),
  sections: z.array(Section),
  words: z.int(),
  minutes: z.int(),
  leansOn: z.array(Leaning),
  may: z.object({ mark: may }),
});
export type CatchUp = z.infer<typeof CatchUp>;

export const getCatchUp = endpoint({
  ...shared,
  method: "GET",
  path: "/case-groups/:groupId/catch-up",
  operation: "read",
  summary: "What a group decided, agreed, learned and still owes, in what one reads in five minutes; newest first.",
  input: z.object({ groupId, since: z.union([day, z.literal("start")]).optional() }),
  output: CatchUp,
});

export const markCaughtUp = endpoint({
  ...shared,
  method: "PUT",
  path: "/case-groups/:groupId/catch-up",
  operation: "write",
  summary: "One is up to date: next time begins here.",
  input: z.object({ groupId }),
  output: done,
});
