import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { recompute as door, Recomputed } from "../contract.ts";
import { findCalculation } from "../queries/calculations.ts";
import { today } from "../queries/talks.ts";
import { amountsOn, versionOf } from "../rules/amounts.ts";
import { differences, workedOut } from "../rules/outcome.ts";

/** The same answers with the amounts of today (or another day), beside what was kept. Nothing is written. */
export const recompute = async (
  session: AnySession,
  { calculationId, day: asked }: z.output<typeof door.input>,
): Promise<Recomputed> => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  const day = asked ?? (await today(session));
  const again = workedOut({ day, situation: row.situation, variants: row.variants });
  return {
    personId: row.personId,
    calculationId,
    day,
    savedVersion: row.amountsVersion,
    version: versionOf(amountsOn(day)),
    variants: differences(row, again, day),
  };
};
