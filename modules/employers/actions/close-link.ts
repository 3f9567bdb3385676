import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeLink as door } from "../contract.ts";
import { putClosed } from "../queries/link.ts";

/** It opens nothing any more, also not after a restore. */
export const closeLink = async (session: ProfessionalSession, { linkId }: z.output<typeof door.input>) => {
  if (!(await putClosed(session, linkId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "employer-link", id: linkId });
  return { done: true as const };
};
