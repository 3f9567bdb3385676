import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { changeHours as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertHours } from "../queries/acts.ts";
import { jobHeld } from "../queries/jobs.ts";
import { assertFromUntil, assertUntilWithin } from "../rules/periods.ts";

/** Eight first, twenty later: what ran before ends the day before. */
export const changeHours = async (
  session: ProfessionalSession,
  { placementId, ...line }: z.output<typeof door.input>,
) => {
  assertFromUntil(line);
  const { personId, ...job } = await jobHeld(session, placementId);
  assertUntilWithin(line, job);
  await insertHours(session, randomUUID(), placementId, line).catch(refused);
  return { personId, done: true as const };
};
