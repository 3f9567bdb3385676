import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { answerQuestion as door } from "../contract.ts";
import { mayAnswer } from "../policy/verbs.ts";
import { findQuestion, insertAnswer } from "../queries/questions.ts";

export const answerQuestion = async (
  session: ProfessionalSession,
  { questionId, text, left }: z.output<typeof door.input>,
) => {
  const found = await findQuestion(session, questionId);
  if (!found) throw new NotFound();
  assertAllowed(mayAnswer({ inAsking: found.inAsking, inAsked: found.forUs, closed: found.closedOn !== null }));
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertAnswer(session, { id, questionId, text });
  return { id };
};
