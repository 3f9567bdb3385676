import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { undoMerge as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { takeBackMerger } from "../queries/network.ts";

/** Two files again, each with what was its own. */
export const undoMerge = async (session: ProfessionalSession, { mergerId }: z.output<typeof door.input>) => {
  const employerId = await takeBackMerger(session, mergerId).catch(refused);
  if (!employerId) throw new NotFound();
  return { employerId };
};
