import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { addQuiet as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertQuiet } from "../queries/approach.ts";

/** A time in which they'd rather not be called. */
export const addQuiet = async (session: ProfessionalSession, quiet: z.output<typeof door.input>) => {
  const quietId = randomUUID();
  await insertQuiet(session, { id: quietId, ...quiet }).catch(refused);
  return { quietId };
};
