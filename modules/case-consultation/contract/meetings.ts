import { z } from "zod";
import { day, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { Advice, Agreement, Note } from "./cases.ts";
import { CaseStatus, Colleague, MeetingStatus, Theme, text, topic, version } from "./words.ts";

const activity = "case-consultation";
const meetingId = z.uuid();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14:30.");
const shared = { access: "professional", operation: "write", activity } as const;

export const planMeeting = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/meetings",
  summary: "Plan a meeting.",
  input: z
    .object({ groupId: z.uuid(), day, startTime: time, endTime: time, place: text(200).default("") })
    .refine(({ startTime, endTime }) => endTime > startTime, {
      path: ["endTime"],
      message: "Het einde is na het begin.",
    }),
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
  version,
  agenda: z.array(AgendaCase),
  waiting: z.array(
    z.object({
      caseId: z.uuid(),
      question: z.string(),
      broughtOn: z.string(),
      broughtBy: Colleague,
      answerDueOn: z.string().nullable(),
      answerLate: z.boolean(),
    }),
  ),
  members: z.array(Colleague),
  may: z.object({ order: may, run: may, write: may }),
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
  input: z
    .object({ meetingId, version, day, startTime: time, endTime: time, place: text(200).default("") })
    .refine(({ startTime, endTime }) => endTime > startTime, {
      path: ["endTime"],
      message: "Het einde is na het begin.",
    }),
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
