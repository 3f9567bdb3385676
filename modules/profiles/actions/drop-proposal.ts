import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { dropProposal as door } from "../contract.ts";
import { mayChange } from "../policy.ts";
import { removeSentence } from "../queries/acts.ts";
import { proposalsFor } from "../queries/reading.ts";

export const dropProposal = async (
  session: ProfessionalSession,
  { personId, sentenceId }: z.output<typeof door.input>,
) => {
  const saved = (await proposalsFor(session, personId)).find((one) => one.sentenceId === sentenceId);
  if (!saved) throw new NotFound();
  assertAllowed(mayChange(saved));
  if (!(await removeSentence(session, sentenceId))) throw new NotFound();
  return { personId, done: true as const };
};
