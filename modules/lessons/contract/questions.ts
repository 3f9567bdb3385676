import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Colleague, filled, GroupName, left } from "./words.ts";

const shared = { access: "professional", activity: "lessons" } as const;
const questionId = z.uuid();

/** A group asks another group of its region: words only, no case, no names. */
export const GroupQuestion = z.object({
  questionId,
  fromGroup: GroupName,
  toGroup: GroupName,
  text: z.string(),
  askedBy: Colleague,
  askedOn: z.string(),
  closedOn: z.string().nullable(),
  /** One sits in the group that was asked. */
  forUs: z.boolean(),
  answers: z.array(z.object({ id: z.uuid(), text: z.string(), by: Colleague, answeredOn: z.string() })),
  may: z.object({ answer: may, close: may }),
});
export type GroupQuestion = z.infer<typeof GroupQuestion>;

export const listQuestions = endpoint({
  ...shared,
  method: "GET",
  path: "/group-questions",
  operation: "list",
  summary: "What one's groups asked other groups, and what they were asked; the latest first.",
  input: z.object({ ...page, limit: page.limit.default(20) }),
  output: pageOf(GroupQuestion),
});

export const getQuestionChoices = endpoint({
  ...shared,
  method: "GET",
  path: "/group-question-choices",
  operation: "read",
  summary: "For which of one's groups one can ask, and which groups of the region can be asked.",
  input: z.object({}),
  output: z.object({ own: z.array(GroupName), others: z.array(GroupName), may: z.object({ ask: may }) }),
});

export const askGroup = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/questions",
  operation: "write",
  summary: "Ask another group of the region something, for one's own group.",
  input: z.object({
    groupId: z.uuid({ error: "Kies voor welke groep je vraagt." }),
    toGroupId: z.uuid({ error: "Kies aan welke groep je het vraagt." }),
    text: filled(2000, "Schrijf je vraag op."),
    left,
  }),
  output: z.object({ questionId }),
});

export const answerQuestion = endpoint({
  ...shared,
  method: "POST",
  path: "/group-questions/:questionId/answers",
  operation: "write",
  summary: "Answer another group.",
  input: z.object({ questionId, text: filled(4000, "Schrijf je antwoord op."), left }),
  output: z.object({ id: z.uuid() }),
});

export const closeQuestion = endpoint({
  ...shared,
  method: "POST",
  path: "/group-questions/:questionId/closing",
  operation: "write",
  summary: "The group that asked has enough.",
  input: z.object({ questionId }),
  output: done,
});
