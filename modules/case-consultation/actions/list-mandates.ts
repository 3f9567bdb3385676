import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mandatesAt, stuckAt } from "../queries/escalation.ts";
import { statusOf } from "../queries/writing.ts";

/** What is stuck, and who may decide about it. */
export const listMandates = async (session: ProfessionalSession, { caseId }: { caseId: string }) => {
  if ((await statusOf(session, caseId)) === undefined) throw new NotFound();
  return { stuck: await stuckAt(session, caseId), items: await mandatesAt(session, caseId) };
};
