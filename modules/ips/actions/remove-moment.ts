import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { removeMoment as door } from "../contract.ts";
import { deleteMoment } from "../queries/self-check.ts";

/** It was a mistake. */
export const removeMoment = async (session: ProfessionalSession, { momentId }: z.output<typeof door.input>) => {
  if (!(await deleteMoment(session, momentId))) throw new NotFound();
  return { done: true as const };
};
