import { z } from "zod";
import { day, done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { Advice, Agreement, Note } from "./cases.ts";
import {
  Bottleneck,
  CaseStatus,
  Colleague,
  endsAfterItStarts,
  filled,
  hours,
  left,
  MeetingStatus,
  Theme,
  text,
  topic,
  version,
} from "./words.ts";

const activity = "case-consultation";
const meetingId = z.uuid();
const shared = { access: "professional", operation: "write", activity } as const;

export const planMeeting = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/meetings",
  summary: "Plan a meeting.",
  input: endsAfterItStarts(z.object({ groupId: z.uuid(), day, ...hours })),
  output: z.object({ meetingId }),
});

export const AgendaCase = z.object({
  caseId: z.uuid(),
  position: z.int(),
  discussed: z.boolean(),
  question: z.string(),
  tried: z.string(),
  wanted: z.string(),
  theme: Theme,
  status: CaseStatus,
  broughtBy: Colleague,
  bottlenecks: z.array(Bottleneck),
  /** What several hands wrote in one text. */
  sharedNotes: z.string(),
  notes: z.array(Note),
  advice: z.array(Advice),
  agreements: z.array(Agreement),
});
export type AgendaCase = z.infer<typeof AgendaCase>;

export const Meeting = z.object({
  meetingId,
  topic,
  groupId: z.uuid(),
  groupName: z.string(),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  status: MeetingStatus,
  /** What the group wants of this meeting, and what to read before it. */
  goal: z.string(),
  cancelledBecause: z.string(),
  casesPerMeeting: z.int(),
  /** Work & Income sits in the group: what touches a benefit is pointed out before it goes. */
  workAndIncomeReads: z.boolean(),
  version,
  agenda: z.array(AgendaCase),
  waiting: z.array(
    z.object({
      caseId: z.uuid(),
      question: z.string(),
      broughtOn: z.string(),
      waitingDays: z.int(),
      broughtBy: Colleague,
      answerDueOn: z.string().nullable(),
      answerLate: z.boolean(),
    }),
  ),
  members: z.array(Colleague),
  may: z.object({ order: may, run: may, cancel: may, write: may }),
});
export type Meeting = z.infer<typeof Meeting>;

export const getMeeting = endpoint({
  method: "GET",
  path: "/meetings/:meetingId",
  access: "professional",
  operation: "read",
  activity,
  summary: "A meeting with its agenda and what was written about each case.",
  input: z.object({ meetingId }),
  output: Meeting,
});

export const setAgenda = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/agenda",
  summary: "Which cases, in which order.",
  input: z.object({ meetingId, version, caseIds: z.array(z.uuid()).max(20) }),
  output: z.object({ version }),
});

export const runMeeting = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/status",
  summary: "Begin or end the meeting.",
  input: z.object({ meetingId, version, status: z.enum(["running", "done"]) }),
  output: z.object({ version }),
});

export const changeMeeting = endpoint({
  ...shared,
  method: "PATCH",
  path: "/meetings/:meetingId",
  summary: "Move a meeting to another day, time or place.",
  input: endsAfterItStarts(z.object({ meetingId, version, day, ...hours })),
  output: z.object({ version }),
});

export const markDiscussed = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/agenda/:caseId/discussed",
  summary: "This case has been discussed.",
  input: z.object({ meetingId, caseId: z.uuid() }),
  output: z.object({ version }),
});

export const setGoal = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/goal",
  summary: "What the meeting is for, and what to read before it.",
  input: z.object({ meetingId, version, goal: text(1000), left }),
  output: z.object({ version }),
});

export const cancelMeeting = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/cancelled",
  summary: "The meeting does not take place; its cases wait again.",
  input: z.object({ meetingId, version, reason: filled(500, "Schrijf waarom het niet doorgaat."), left }),
  output: z.object({ version }),
});

export const listFreeDays = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/free-days",
  access: "professional",
  operation: "read",
  activity,
  summary: "The next days on which the meeting could be held instead.",
  input: z.object({ meetingId }),
  output: z.object({ days: z.array(z.string()) }),
});

const beforehand = z.enum(["expected", "coming", "excused"]);
const afterwards = z.enum(["present", "excused", "absent"]);
export const AttendanceState = z.enum(["expected", "coming", "excused", "present", "absent"]);
export type AttendanceState = z.infer<typeof AttendanceState>;

export const SeatAtMeeting = z.object({
  seatId: z.uuid(),
  holder: Colleague,
  state: AttendanceState,
  /** Who sits there, or will: whose seat it is, or who stands in. */
  by: Colleague,
  standsIn: z.array(Colleague),
  mine: z.boolean(),
});
export type SeatAtMeeting = z.infer<typeof SeatAtMeeting>;

export const Attendance = z.object({
  meetingId,
  seats: z.array(SeatAtMeeting),
  quorum: z.object({ needed: z.int(), present: z.int(), has: z.boolean() }),
  may: z.object({ answer: may, confirm: may }),
});
export type Attendance = z.infer<typeof Attendance>;

export const getAttendance = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/attendance",
  access: "professional",
  operation: "read",
  activity,
  summary: "Who comes and who was there, seat by seat.",
  input: z.object({ meetingId }),
  output: Attendance,
});

export const sayWhoComes = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/attendance/:seatId",
  summary: "I come, I don't, or my substitute does.",
  input: z.object({ meetingId, seatId: z.uuid(), state: beforehand, membershipId: z.uuid() }),
  output: done,
});

export const confirmAttendance = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/attendance",
  summary: "The chair says who was there.",
  input: z.object({
    meetingId,
    seats: z
      .array(z.object({ seatId: z.uuid(), state: afterwards, membershipId: z.uuid() }))
      .min(1)
      .max(60),
  }),
  output: done,
});
