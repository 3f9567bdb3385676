import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { endReadingOf } from "../queries/bringing.ts";
import { leaveCase } from "../queries/cases.ts";

/** Who asked ends it. Who was asked steps out, and the case is not there for them any more; no reason asked, none kept. */
export const endReading = async (
  session: ProfessionalSession,
  { caseId, membershipId }: { caseId: string; membershipId: string },
) => {
  if (membershipId === session.actor.membership.id) await leaveCase(session, caseId);
  else if (!(await endReadingOf(session, caseId, membershipId))) throw new NotFound();
  return { done: true as const };
};
