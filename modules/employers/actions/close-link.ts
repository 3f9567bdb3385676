import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeLink as door } from "../contract.ts";
import { putClosed } from "../queries/link.ts";

/** It opens nothing any more. After a restore no link does. */
export const closeLink = async (session: ProfessionalSession, { linkId }: z.output<typeof door.input>) => {
  if (!(await putClosed(session, linkId))) throw new NotFound();
  return { done: true as const };
};
