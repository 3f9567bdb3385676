import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { CaseStatus, Colleague, filled, MeetingStatus, Theme, text, version } from "./words.ts";

const activity = "case-consultation";

export const GroupSummary = z.object({
  groupId: z.uuid(),
  name: z.string(),
  subRegion: z.string(),
  regionCode: z.string(),
  casesWaiting: z.int(),
  nextMeeting: z.object({ meetingId: z.uuid(), day: z.string(), startTime: z.string() }).nullable(),
  /** False for a coordinator who keeps the group without sitting in it. */
  seated: z.boolean(),
});
export type GroupSummary = z.infer<typeof GroupSummary>;

export const listGroups = endpoint({
  method: "GET",
  path: "/case-groups",
  access: "professional",
  operation: "list",
  activity,
  summary: "The case groups one sits in, or keeps as coordinator.",
  input: z.object({ ...page, cursor: z.uuid({ error: "Deze plek in de lijst bestaat niet." }).optional() }),
  output: pageOf(GroupSummary).extend({ may: z.object({ startGroup: may }) }),
});

export const Seat = Colleague.extend({
  seatId: z.uuid(),
  chair: z.boolean(),
  mayDecide: z.boolean(),
});
export type Seat = z.infer<typeof Seat>;

export const MeetingSummary = z.object({
  meetingId: z.uuid(),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  status: MeetingStatus,
  cases: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

export const Group = z.object({
  groupId: z.uuid(),
  name: z.string(),
  subRegion: z.string(),
  regionCode: z.string(),
  purpose: z.string(),
  rulesOfPlay: z.string(),
  version,
  seats: z.array(Seat),
  meetings: z.array(MeetingSummary),
  /** Colleagues of the region without a seat; only for who keeps the group. */
  withoutSeat: z.array(Colleague),
  may: z.object({ bringCase: may, planMeeting: may, giveSeat: may, changeGroup: may }),
});
export type Group = z.infer<typeof Group>;

export const getGroup = endpoint({
  method: "GET",
  path: "/case-groups/:groupId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One case group: its seats, its rules of play, its coming meetings.",
  input: z.object({ groupId: z.uuid() }),
  output: Group,
});

/** A case in a list. No order of creation: by day, then by chance. */
export const CaseSummary = z.object({
  caseId: z.uuid(),
  question: z.string(),
  theme: Theme,
  status: CaseStatus,
  broughtOn: z.string(),
  broughtBy: Colleague,
  mine: z.boolean(),
  ownTitle: z.string().nullable(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const listCases = endpoint({
  method: "GET",
  path: "/case-groups/:groupId/cases",
  access: "professional",
  operation: "list",
  activity,
  summary: "The cases of a group, those that wait longest first.",
  input: z.object({ groupId: z.uuid(), status: z.enum(["open", "done"]).default("open"), ...page }),
  output: pageOf(CaseSummary),
});

export const startGroup = endpoint({
  method: "POST",
  path: "/case-groups",
  access: "professional",
  operation: "write",
  activity,
  summary: "Start a case group in one's region.",
  input: z.object({
    name: filled(120, "Geef de groep een naam."),
    subRegion: text(120).default(""),
    purpose: text(2000).default(""),
    rulesOfPlay: text(8000).default(""),
  }),
  output: z.object({ groupId: z.uuid() }),
});

export const changeGroup = endpoint({
  method: "PATCH",
  path: "/case-groups/:groupId",
  access: "professional",
  operation: "write",
  activity,
  summary: "Change the purpose or the rules of play.",
  input: z.object({ groupId: z.uuid(), version, purpose: text(2000), rulesOfPlay: text(8000) }),
  output: z.object({ version }),
});

export const giveSeat = endpoint({
  method: "POST",
  path: "/case-groups/:groupId/seats",
  access: "professional",
  operation: "write",
  activity,
  summary: "Give someone of the region a seat.",
  input: z.object({
    groupId: z.uuid(),
    membershipId: z.uuid({ error: "Kies wie er komt zitten." }),
    chair: z.boolean().default(false),
    mayDecide: z.boolean().default(false),
  }),
  output: z.object({ seatId: z.uuid() }),
});

export const endSeat = endpoint({
  method: "DELETE",
  path: "/seats/:seatId",
  access: "professional",
  operation: "write",
  activity,
  summary: "Leave a group, or take someone's seat away.",
  input: z.object({ seatId: z.uuid() }),
  output: done,
});
