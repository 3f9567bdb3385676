import { z } from "zod";
import { day, done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { Colleague, filled, left, version } from "./words.ts";

const activity = "case-consultation";
const caseId = z.uuid();

/** Something stuck, put before someone who may decide. Names an organisation and a role, never the colleague. */
export const Escalation = z.object({
  id: z.uuid(),
  organisation: z.string(),
  role: z.string(),
  stuckSince: z.string(),
  reason: z.string(),
  by: Colleague,
  to: Colleague,
  askedOn: z.string(),
  answer: z.string(),
  willDoOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  version,
});
export type Escalation = z.infer<typeof Escalation>;

/** Someone who may decide, and why: a seat with that mandate, or managing an organisation. */
export const Mandate = Colleague.extend({ bySeat: z.boolean() });
export type Mandate = z.infer<typeof Mandate>;

/** What is stuck at a case: a promise that is overdue, or something that still waits. */
export const Stuck = z.object({
  kind: z.enum(["agreement", "wait"]),
  id: z.uuid(),
  what: z.string(),
  organisation: z.string(),
  role: z.string(),
  since: z.string(),
  days: z.int(),
});
export type Stuck = z.infer<typeof Stuck>;

export const listMandates = endpoint({
  method: "GET",
  path: "/cases/:caseId/mandates",
  access: "professional",
  operation: "list",
  activity,
  summary: "What is stuck at a case, and who may decide about it.",
  input: z.object({ caseId }),
  output: z.object({ stuck: z.array(Stuck), items: z.array(Mandate) }),
});

export const escalate = endpoint({
  method: "POST",
  path: "/cases/:caseId/escalations",
  access: "professional",
  operation: "write",
  activity,
  summary: "Put what is stuck before someone who may decide, with a reason.",
  input: z.object({
    caseId,
    about: z.object({ kind: Stuck.shape.kind, id: z.uuid() }, { error: "Kies wat er vastzit." }),
    toMembershipId: z.uuid({ error: "Kies aan wie je het voorlegt." }),
    reason: filled(1000, "Schrijf op waarom je dit voorlegt."),
    left,
  }),
  output: z.object({ id: z.uuid() }),
});

export const EscalationPage = Escalation.extend({
  /** The case, for who sees it; who only has to decide sees just this. */
  caseId: z.uuid().nullable(),
  question: z.string().nullable(),
  may: z.object({ answer: may }),
});
export type EscalationPage = z.infer<typeof EscalationPage>;

export const getEscalation = endpoint({
  method: "GET",
  path: "/escalations/:escalationId",
  access: "professional",
  operation: "read",
  activity,
  summary: "Something stuck that was put before someone, for everyone concerned.",
  input: z.object({ escalationId: z.uuid() }),
  output: EscalationPage,
});

export const answerEscalation = endpoint({
  method: "PUT",
  path: "/escalations/:escalationId/answer",
  access: "professional",
  operation: "write",
  activity,
  summary: "Say what one will do about it; only who it was put before.",
  input: z.object({
    escalationId: z.uuid(),
    version,
    answer: filled(2000, "Schrijf op wat je gaat doen."),
    willDoOn: day.nullable().default(null),
    left,
  }),
  output: done,
});
