import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { confirmImport as door } from "../contract.ts";
import { NotNow, refused } from "../errors.ts";
import { putConfirmed } from "../queries/imports.ts";

/** The rows that are right go in, all of them or none. */
export const confirmImport = async (session: ProfessionalSession, { importId }: z.output<typeof door.input>) => {
  if (!(await putConfirmed(session, importId).catch(refused))) throw new NotNow();
  return { done: true as const };
};
