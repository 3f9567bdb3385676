import { type AnySession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { takeName } from "../queries/cases.ts";

/** The case is without a name again, for everyone. @throws {NotFound} when there is no name, or it is not theirs to take */
export const unnameCase = async (session: AnySession, { caseId }: { caseId: string }) => {
  if (!(await takeName(session, caseId))) throw new NotFound();
  session.journal.write({ kind: "unnaming", caseId, at: session.now.toISOString() });
  if (session.actor.personId) saw(session, session.actor.personId, "written");
  return { done: true as const };
};
