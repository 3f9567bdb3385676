import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { startTrajectory as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertTrajectory } from "../queries/trajectories.ts";

/** Someone wants to work: it begins with that wish, on the day it was said. */
export const startTrajectory = async (
  session: ProfessionalSession,
  asked: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const trajectoryId = randomUUID();
  await insertTrajectory(session, { trajectoryId, phaseId: randomUUID(), ...asked }).catch(refused("/referredOn"));
  return { personId: asked.personId, trajectoryId };
};
