import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { lookedAt } from "../queries/run.ts";

/** Looked at: it leaves the list. Somebody who did so a moment earlier did it for both. */
export const lookAtParked = async (
  session: ProfessionalSession,
  { parkedId, version }: { parkedId: string; version: number },
) => {
  if (!(await lookedAt(session, parkedId, version))) throw new NotFound();
  return { done: true as const };
};
