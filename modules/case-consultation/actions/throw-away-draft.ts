import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { deleteDraft } from "../queries/cases.ts";

/** @throws {NotFound} for what is not one's own draft */
export const throwAwayDraft = async (session: ProfessionalSession, { caseId }: { caseId: string }) => {
  if (!(await deleteDraft(session, caseId))) throw new NotFound();
  return { done: true as const };
};
