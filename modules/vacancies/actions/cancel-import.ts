import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { cancelImport as door } from "../contract.ts";
import { NotNow, refused } from "../errors.ts";
import { putCancelled } from "../queries/imports.ts";

/** Stop, as long as it is not done. Nothing goes in. */
export const cancelImport = async (session: ProfessionalSession, { importId }: z.output<typeof door.input>) => {
  if (!(await putCancelled(session, importId).catch(refused))) throw new NotNow();
  return { done: true as const };
};
