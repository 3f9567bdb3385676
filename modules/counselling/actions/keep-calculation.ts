import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { keepCalculation as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findCalculation, markKept } from "../queries/calculations.ts";

/** What a counsellor worked out becomes the person's own. */
export const keepCalculation = async (session: AnySession, { calculationId }: z.output<typeof door.input>) => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  assertAllowed(rightsOn(row).keep);
  await markKept(session, calculationId);
  return { personId: row.personId, done: true as const };
};
