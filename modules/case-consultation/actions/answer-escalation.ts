import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { answerEscalation as door } from "../contract.ts";
import { mayDecide } from "../policy/bringing.ts";
import { findEscalation, saveAnswer } from "../queries/escalation.ts";

/** What one will do about it; read by everyone concerned. */
export const answerEscalation = async (
  session: ProfessionalSession,
  { escalationId, version, answer, willDoOn, left }: z.output<typeof door.input>,
) => {
  const found = await findEscalation(session, escalationId);
  if (!found) throw new NotFound();
  assertAllowed(mayDecide(found.mine));
  assertTextsMayGo(session, { answer }, left);
  if ((await saveAnswer(session, { id: escalationId, version, answer, willDoOn })) === undefined)
    throw new ChangedMeanwhile({ saved: { answer: found.answer, version: found.version }, yours: { answer } });
  return { done: true as const };
};
