import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayTakeToGroup } from "../policy/bringing.ts";
import { openToGroup } from "../queries/bringing.ts";
import { findCase } from "../queries/cases.ts";

/** Asking one or two people was not enough: the whole group sees it from here on, and it waits there as any other. */
export const takeToGroup = async (session: ProfessionalSession, { caseId }: { caseId: string }) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayTakeToGroup(found));
  if (!(await openToGroup(session, caseId))) throw new NotFound();
  return { done: true as const };
};
