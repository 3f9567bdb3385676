import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { finishSelfCheck as door } from "../contract.ts";
import { putFinished } from "../queries/self-check.ts";

/** Done: it stays as it is. */
export const finishSelfCheck = async (session: ProfessionalSession, { checkId }: z.output<typeof door.input>) => {
  if (!(await putFinished(session, checkId))) throw new NotFound();
  return { done: true as const };
};
