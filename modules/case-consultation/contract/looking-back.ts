import { z } from "zod";
import { done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { Colleague, left, text } from "./words.ts";

const activity = "case-consultation";

/** A promise whose day has passed. */
export const OverdueAgreement = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  question: z.string(),
  what: z.string(),
  who: Colleague,
  dueOn: z.string(),
  /** How many working days late. */
  late: z.int(),
  mine: z.boolean(),
});
export type OverdueAgreement = z.infer<typeof OverdueAgreement>;

export const LookBackFirst = z.object({
  cases: z.array(
    z.object({
      caseId: z.uuid(),
      question: z.string(),
      discussedOn: z.string(),
      broughtBy: Colleague,
      mine: z.boolean(),
      advice: z.int(),
    }),
  ),
  agreements: z.array(OverdueAgreement),
});
export type LookBackFirst = z.infer<typeof LookBackFirst>;

export const getLookBackFirst = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/look-back-first",
  access: "professional",
  operation: "list",
  activity,
  summary: "The first item of a meeting: discussed cases nobody looked back at yet, and promises that are overdue.",
  input: z.object({ meetingId: z.uuid() }),
  output: LookBackFirst,
});

export const answerOwnLookBack = endpoint({
  method: "PUT",
  path: "/my-consultations/:caseId/look-back",
  access: "person",
  operation: "write",
  activity,
  summary: "Say whether a consultation with one's name helped. Nobody has to.",
  input: z.object({
    caseId: z.uuid(),
    helped: z.enum(["yes", "a-bit", "no"], { error: "Kies een antwoord." }),
  }),
  output: z.object({ personId }),
});

const worths = ["yes", "ok", "no"] as const;

/** Sums only, from three answers on. */
export const MeetingWorth = z.object({
  counts: z.object({ yes: z.int(), ok: z.int(), no: z.int() }).nullable(),
  remarks: z.array(z.string()),
  given: z.boolean(),
  may: z.object({ answer: may }),
});
export type MeetingWorth = z.infer<typeof MeetingWorth>;

export const getMeetingWorth = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/worth",
  access: "professional",
  operation: "read",
  activity,
  summary: "Was this meeting worth the time: sums, three answers at a time.",
  input: z.object({ meetingId: z.uuid() }),
  output: MeetingWorth,
});

export const sayWorth = endpoint({
  method: "POST",
  path: "/meetings/:meetingId/worth",
  access: "professional",
  operation: "write",
  activity,
  summary: "Say once whether a meeting was worth the time. Who said what is not kept.",
  input: z.object({
    meetingId: z.uuid(),
    worth: z.enum(worths, { error: "Kies een antwoord." }),
    remark: text(500).default(""),
    left,
  }),
  output: done,
});
