import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { saveForPerson as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertCalculation } from "../queries/calculations.ts";
import { toKeep } from "../rules/keeping.ts";

/** What a counsellor works out for someone who permits it. */
export const saveForPerson = async (
  session: ProfessionalSession,
  { personId, ...draft }: z.output<typeof door.input>,
) => {
  const calculationId = randomUUID();
  await insertCalculation(session, personId, { calculationId, ...toKeep(draft) }).catch(refused);
  return { personId, calculationId };
};
