import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { removeQuiet as door } from "../contract.ts";
import { deleteQuiet } from "../queries/approach.ts";

/** Only what a colleague wrote: what the employer said themselves stays. */
export const removeQuiet = async (session: ProfessionalSession, { quietId }: z.output<typeof door.input>) => {
  if (!(await deleteQuiet(session, quietId))) throw new NotFound();
  return { done: true as const };
};
