import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { Calculation, changeCalculation as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { rightsOn } from "../policy.ts";
import { findCalculation, updateCalculation } from "../queries/calculations.ts";
import { today } from "../queries/talks.ts";
import { asShown } from "../rules/as-shown.ts";
import { toKeep } from "../rules/keeping.ts";

/** Other answers in the place of these. Who saved in between is not overwritten: both versions travel back. */
export const changeCalculation = async (
  session: AnySession,
  { calculationId, version, ...draft }: z.output<typeof door.input>,
): Promise<Calculation> => {
  const standing = await findCalculation(session, calculationId);
  if (!standing) throw new NotFound();
  assertAllowed(rightsOn(standing).change);
  const kept = toKeep(draft);
  const first = await updateCalculation(session, version, { calculationId, ...kept }).catch(refused);
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  const shown = asShown(row, rightsOn(row), await today(session));
  if (!first) {
    const { title, day, situation, variants } = kept;
    throw new ChangedMeanwhile({ saved: shown, yours: { title, day, situation, variants } });
  }
  return shown;
};
