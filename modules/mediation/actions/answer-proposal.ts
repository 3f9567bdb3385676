import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { answerProposal as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findOffer, findProposal, insertAnswer } from "../queries/proposals.ts";

/** The honest answer. The person reads every word of it. */
export const answerProposal = async (
  session: ProfessionalSession,
  given: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { proposalId, version, answer, words, wouldChange, employerName, left } = given;
  assertTextsMayGo(session, { words, wouldChange }, left);
  const introduces = answer === "introduce";
  if (introduces && given.offerId && !(await findOffer(session, given.offerId))) throw new NotFound();
  const reason = { introduce: "", waiting: given.waitingReason, "not-now": given.notNowReason }[answer] ?? "";
  const kept = await insertAnswer(session, {
    ...{ proposalId, version, answer, reason, words },
    wouldChange: answer === "not-now" ? wouldChange : "",
    offerId: introduces ? given.offerId : null,
    employerName: introduces ? employerName : "",
    reviewOn: answer === "waiting" ? given.reviewOn : null,
  }).catch(refused);
  if (!kept) throw new ChangedMeanwhile({ saved: await findProposal(session, proposalId), yours: given });
  return { done: true };
};
