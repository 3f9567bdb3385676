import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Calculation, showCalculation as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findCalculation } from "../queries/calculations.ts";
import { today } from "../queries/talks.ts";
import { asShown } from "../rules/as-shown.ts";

/** One calculation as it was kept. */
export const showCalculation = async (
  session: AnySession,
  { calculationId }: z.output<typeof door.input>,
): Promise<Calculation> => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  return asShown(row, rightsOn(row), await today(session));
};
