import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changeProposal as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { mayChange } from "../policy.ts";
import { updateSentence } from "../queries/acts.ts";
import { proposalsFor } from "../queries/reading.ts";

export const changeProposal = async (
  session: ProfessionalSession,
  { personId, sentenceId, version, text }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/text": text });
  const saved = (await proposalsFor(session, personId)).find((one) => one.sentenceId === sentenceId);
  if (!saved) throw new NotFound();
  assertAllowed(mayChange(saved));
  if (!(await updateSentence(session, sentenceId, version, text).catch(refused)))
    throw new ChangedMeanwhile({ saved, yours: { text } });
  return { personId, done: true as const };
};
