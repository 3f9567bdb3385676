import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Proposal } from "../contract.ts";
import { proposalFor } from "../policy/with-verbs.ts";
import { findProposal } from "../queries/lessons.ts";

/** @throws {NotFound} also for a proposal of a group one does not sit in, or one that became a lesson */
export const showProposal = async (
  session: ProfessionalSession,
  { proposalId }: { proposalId: string },
): Promise<Proposal> => {
  const found = await findProposal(session, proposalId);
  if (!found) throw new NotFound();
  return proposalFor(found);
};
