import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayChangeProposal } from "../policy/verbs.ts";
import { deleteProposal, findProposal } from "../queries/lessons.ts";

export const dropProposal = async (session: ProfessionalSession, { proposalId }: { proposalId: string }) => {
  const stored = await findProposal(session, proposalId);
  if (!stored) throw new NotFound();
  assertAllowed(mayChangeProposal(stored));
  await deleteProposal(session, proposalId);
  return { done: true as const };
};
