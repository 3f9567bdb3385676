import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { deleteCalculation as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findCalculation, removeCalculation } from "../queries/calculations.ts";

/** Gone, and written outside the database, so that a restored copy does not bring it back. */
export const deleteCalculation = async (session: AnySession, { calculationId }: z.output<typeof door.input>) => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  assertAllowed(rightsOn(row).change);
  if (!(await removeCalculation(session, calculationId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "calculation", id: calculationId });
  return { personId: row.personId, done: true as const };
};
