import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayClose } from "../policy/verbs.ts";
import { endQuestion, findQuestion } from "../queries/questions.ts";

export const closeQuestion = async (session: ProfessionalSession, { questionId }: { questionId: string }) => {
  const found = await findQuestion(session, questionId);
  if (!found) throw new NotFound();
  assertAllowed(mayClose({ inAsking: found.inAsking, inAsked: found.forUs, closed: found.closedOn !== null }));
  await endQuestion(session, questionId);
  return { done: true as const };
};
