import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { shareCalculation as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { rightsOn } from "../policy.ts";
import { findCalculation, openTo } from "../queries/calculations.ts";

/** To one counsellor by name. Without a permission that names them the database refuses. */
export const shareCalculation = async (
  session: AnySession,
  { calculationId, counsellorId }: z.output<typeof door.input>,
) => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  assertAllowed(rightsOn(row).share);
  await openTo(session, calculationId, counsellorId).catch(refused);
  return { personId: row.personId, done: true as const };
};
