import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addTeam as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertTeam } from "../queries/caseload.ts";

/** The name of a treatment team, to choose from. */
export const addTeam = async (session: ProfessionalSession, { name }: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/name": name });
  const teamId = randomUUID();
  await insertTeam(session, teamId, name).catch(refused());
  return { teamId };
};
