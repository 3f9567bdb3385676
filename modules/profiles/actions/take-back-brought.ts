import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { takeBackBrought as door } from "../contract.ts";
import { removeBrought } from "../queries/acts.ts";

export const takeBackBrought = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if (!(await removeBrought(session, personId))) throw new NotFound();
  return { personId, done: true as const };
};
