import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { takeOver as door, Trajectory } from "../contract.ts";
import { refused } from "../errors.ts";
import { today } from "../queries/today.ts";
import { findTrajectory, putCoach } from "../queries/trajectories.ts";
import { asShown } from "../rules/as-shown.ts";

/** The reader goes on as the coach; who was it hears so. */
export const takeOver = async (
  session: ProfessionalSession,
  asked: z.output<typeof door.input>,
): Promise<Trajectory> => {
  const first = await putCoach(session, asked.trajectoryId, asked.version).catch(refused());
  const row = await findTrajectory(session, asked.trajectoryId);
  if (!row) throw new NotFound();
  const saved = asShown(row, await today(session));
  if (!first) throw new ChangedMeanwhile({ saved, yours: asked });
  return saved;
};
