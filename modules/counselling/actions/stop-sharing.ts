import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { stopSharing as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { closeSharing, findCalculation } from "../queries/calculations.ts";

/** For the person alone again; a restored copy of before does not open it. */
export const stopSharing = async (session: AnySession, { calculationId }: z.output<typeof door.input>) => {
  const row = await findCalculation(session, calculationId);
  if (!row) throw new NotFound();
  assertAllowed(rightsOn(row).share);
  if (await closeSharing(session, calculationId))
    session.journal.write({ at: session.now.toISOString(), kind: "end", of: "sharing", id: calculationId });
  return { personId: row.personId, done: true as const };
};
