import { z } from "zod";
import { day, done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { endsAfterItStarts, hours, MeetingStatus, version } from "./words.ts";

const activity = "case-consultation";
const groupId = z.uuid();
const reading = { method: "GET", access: "professional", operation: "read", activity } as const;

/** How often a group meets, as regions do it. */
export const patterns = {
  "six-weekly": "Elke zes weken",
  "two-monthly": "Elke twee maanden",
  "four-a-year": "Vier keer per jaar",
  "eight-a-year": "Acht keer per jaar",
} as const;
export const Pattern = z.enum(Object.keys(patterns) as (keyof typeof patterns)[], {
  error: "Kies hoe vaak de groep bij elkaar komt.",
});
export type Pattern = z.infer<typeof Pattern>;

const fields = {
  pattern: z.string().pipe(Pattern),
  weekday: z.int().min(1, "Kies een dag.").max(5, "Kies een werkdag."),
  ...hours,
};

export const Rhythm = z.object({
  pattern: Pattern,
  weekday: z.int(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  version,
});
export type Rhythm = z.infer<typeof Rhythm>;

export const GroupRhythm = z.object({
  /** False for who keeps the group without sitting in it: nothing else is told then. */
  seated: z.boolean(),
  rhythm: Rhythm.nullable(),
  /** Of the last meetings whose attendance is known, newest first. */
  attendance: z.array(z.object({ meetingId: z.uuid(), day: z.string(), present: z.int(), seats: z.int() })),
  warnings: z.array(
    z.object({ kind: z.enum(["attendance-drops", "too-few-cases", "too-many-cases"]), sentence: z.string() }),
  ),
  may: z.object({ plan: may }),
});
export type GroupRhythm = z.infer<typeof GroupRhythm>;

export const getRhythm = endpoint({
  ...reading,
  path: "/case-groups/:groupId/rhythm",
  summary: "How often a group meets, who came, and what deserves attention.",
  input: z.object({ groupId }),
  output: GroupRhythm,
});

export const setRhythm = endpoint({
  method: "PUT",
  path: "/case-groups/:groupId/rhythm",
  access: "professional",
  operation: "write",
  activity,
  summary: "How often the group meets, on which weekday, when and where.",
  // Version 0: there is no rhythm yet.
  input: endsAfterItStarts(z.object({ groupId, version: z.int().min(0), ...fields })),
  output: z.object({ version }),
});

export const proposeDays = endpoint({
  ...reading,
  path: "/case-groups/:groupId/days-ahead",
  summary: "The days of the rhythm for the year to come, around the public holidays.",
  input: z.object({ groupId }),
  output: z.object({
    proposals: z.array(z.object({ day: z.string(), reason: z.string().nullable() })),
    /** The year from which the public holidays are not known; nothing is proposed from there on. */
    unknownFrom: z.string().nullable(),
  }),
});

export const planAhead = endpoint({
  method: "POST",
  path: "/case-groups/:groupId/days-ahead",
  access: "professional",
  operation: "write",
  activity,
  summary: "Plan all these meetings in one act, at the hours and place of the rhythm.",
  input: z.object({
    groupId,
    days: z.array(day).min(1, "Kies ten minste een dag.").max(20, "Plan niet meer dan twintig overleggen tegelijk."),
  }),
  output: z.object({ planned: z.int() }),
});

export const OwnMeeting = z.object({
  meetingId: z.uuid(),
  groupId,
  groupName: z.string(),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  status: MeetingStatus,
  cancelledBecause: z.string(),
});
export type OwnMeeting = z.infer<typeof OwnMeeting>;

export const getOwnAgenda = endpoint({
  method: "GET",
  path: "/own-agenda",
  access: "professional",
  operation: "list",
  activity,
  summary: "One's own coming meetings, and whether there is an address for one's calendar.",
  input: z.object({}),
  output: z.object({ meetings: z.array(OwnMeeting), linkMadeOn: z.string().nullable() }),
});

export const makeCalendarLink = endpoint({
  method: "POST",
  path: "/own-agenda/link",
  access: "professional",
  operation: "write",
  activity,
  summary: "A new address for one's calendar; it is shown once, and an old one stops.",
  input: z.object({}),
  output: z.object({ address: z.string() }),
});

export const endCalendarLink = endpoint({
  method: "DELETE",
  path: "/own-agenda/link",
  access: "professional",
  operation: "write",
  activity,
  summary: "The address for one's calendar stops.",
  input: z.object({}),
  output: done,
});

/** A calendar can't log in: the address is the key. Unknown, revoked and ended look the same. */
export const getCalendar = endpoint({
  method: "GET",
  path: "/calendars/:token/casusoverleg.ics",
  access: "link",
  operation: "list",
  activity,
  summary: "One's own meetings as iCalendar: group, place and link; no cases, no names.",
  input: z.object({ token: z.string().max(100) }),
  output: z.unknown(),
});

export const getMeetingForCalendar = endpoint({
  ...reading,
  path: "/meetings/:meetingId/casusoverleg.ics",
  summary: "One meeting as an iCalendar file.",
  input: z.object({ meetingId: z.uuid() }),
  output: z.unknown(),
});
