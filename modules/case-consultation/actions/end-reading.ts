import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { inWords } from "../errors.ts";
import { endReadingOf } from "../queries/bringing.ts";
import { leaveCase } from "../queries/cases.ts";

/** Who asked ends it. Who was asked steps out, and the case is not there for them any more; no reason asked, none kept. */
export const endReading = async (
  session: ProfessionalSession,
  { caseId, membershipId }: { caseId: string; membershipId: string },
) => {
  const at = session.now.toISOString();
  if (membershipId === session.actor.membership.id) {
    if (!(await leaveCase(session, caseId).catch(inWords))) throw new NotFound();
    session.journal.write({ kind: "step-out", caseId, accountId: session.actor.accountId, at });
  } else {
    if (!(await endReadingOf(session, caseId, membershipId))) throw new NotFound();
    session.journal.write({ kind: "reading-end", caseId, membershipId, at });
  }
  return { done: true as const };
};
