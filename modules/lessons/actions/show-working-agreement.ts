import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { WorkingAgreement } from "../contract.ts";
import { agreementFor } from "../policy/with-verbs.ts";
import { findWorkingAgreement } from "../queries/working-agreements.ts";

/** @throws {NotFound} also for an agreement of another region */
export const showWorkingAgreement = async (
  session: ProfessionalSession,
  { agreementId }: { agreementId: string },
): Promise<WorkingAgreement> => {
  const found = await findWorkingAgreement(session, agreementId);
  if (!found) throw new NotFound();
  return agreementFor(found);
};
