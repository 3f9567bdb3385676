import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { nameCase as door } from "../contract.ts";
import { PermissionMissing } from "../errors.ts";
import { mayNameCase } from "../policy/verbs.ts";
import { coverageOf, findCase, giveName } from "../queries/cases.ts";

/**
 * The one act that ties a case to a person. The database asks the same questions once more.
 * @throws {PermissionMissing} naming only organisations that have a seat in the group
 */
export const nameCase = async (session: ProfessionalSession, { caseId, person }: z.output<typeof door.input>) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayNameCase({ ...found, named: found.named !== null }));
  const organisations = await coverageOf(session, caseId, person);
  if (organisations.length === 0) throw new NotFound();
  const missing = organisations.filter(({ covered }) => !covered);
  if (missing.length > 0)
    throw new PermissionMissing(missing.map(({ organisation, task }) => ({ organisation, task })));
  await giveName(session, caseId, person);
  return { personId: person };
};
