import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { handOver as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findProposal, putOwner } from "../queries/proposals.ts";

/** To one other, who may know as much. The promised day goes along. */
export const handOver = async (
  session: ProfessionalSession,
  given: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { proposalId, version, ownerId, line, left } = given;
  assertTextsMayGo(session, { line }, left);
  if (!(await putOwner(session, proposalId, version, ownerId, line).catch(refused)))
    throw new ChangedMeanwhile({ saved: await findProposal(session, proposalId), yours: given });
  return { done: true };
};
