import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { inWords } from "../errors.ts";
import { mayStepOut } from "../policy/verbs.ts";
import { findTexts, leaveCase } from "../queries/cases.ts";

/** "Ik ken deze persoon": from here on the case is not there for this one professional. No reason asked, none kept. */
export const stepOut = async (session: ProfessionalSession, { caseId }: { caseId: string }) => {
  const stored = await findTexts(session, caseId);
  if (!stored) throw new NotFound();
  assertAllowed(mayStepOut(stored));
  if (!(await leaveCase(session, caseId).catch(inWords))) throw new NotFound();
  session.journal.write({
    kind: "step-out",
    caseId,
    accountId: session.actor.accountId,
    at: session.now.toISOString(),
  });
  return { done: true as const };
};
