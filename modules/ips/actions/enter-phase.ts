import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { enterPhase as door, Trajectory } from "../contract.ts";
import { refused } from "../errors.ts";
import { today } from "../queries/today.ts";
import { findTrajectory, putPhase } from "../queries/trajectories.ts";
import { asShown } from "../rules/as-shown.ts";

/** A next phase from a day on. Who saved in between is not overwritten. */
export const enterPhase = async (
  session: ProfessionalSession,
  asked: z.output<typeof door.input>,
): Promise<Trajectory> => {
  const first = await putPhase(session, { ...asked, phaseId: randomUUID() }).catch(refused("/from"));
  const row = await findTrajectory(session, asked.trajectoryId);
  if (!row) throw new NotFound();
  const saved = asShown(row, await today(session));
  if (!first) throw new ChangedMeanwhile({ saved, yours: asked });
  return saved;
};
