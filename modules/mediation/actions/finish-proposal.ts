import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import type { finishProposal as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findProposal, putEnd } from "../queries/proposals.ts";

/** With how it went. The database refuses it without an answer, and while somebody waits. */
export const finishProposal = async (
  session: ProfessionalSession,
  given: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { proposalId, version, outcome } = given;
  if (!(await putEnd(session, proposalId, version, outcome).catch(refused)))
    throw new ChangedMeanwhile({ saved: await findProposal(session, proposalId), yours: given });
  return { done: true };
};
