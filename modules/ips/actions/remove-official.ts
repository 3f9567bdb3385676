import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { removeOfficial as door } from "../contract.ts";
import { deleteOfficial } from "../queries/self-check.ts";

/** It was a mistake. */
export const removeOfficial = async (session: ProfessionalSession, { officialId }: z.output<typeof door.input>) => {
  if (!(await deleteOfficial(session, officialId))) throw new NotFound();
  return { done: true as const };
};
