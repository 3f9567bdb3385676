import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endTeam as door } from "../contract.ts";
import { closeTeam } from "../queries/caseload.ts";

/** No longer there to choose. Who belongs to it keeps it. */
export const endTeam = async (session: ProfessionalSession, { teamId }: z.output<typeof door.input>) => {
  if (!(await closeTeam(session, teamId))) throw new NotFound();
  return { done: true as const };
};
