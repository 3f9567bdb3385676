import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { saveMine as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertCalculation } from "../queries/calculations.ts";
import { personOfMine } from "../queries/talks.ts";
import { toKeep } from "../rules/keeping.ts";

/** The person keeps what they worked out. The outcome is computed here again, so that it is what the engine says. */
export const saveMine = async (session: AnySession, draft: z.output<typeof door.input>) => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  const calculationId = randomUUID();
  await insertCalculation(session, personId, { calculationId, ...toKeep(draft) }).catch(refused);
  return { personId, calculationId };
};
