import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeTrajectory as door, Trajectory } from "../contract.ts";
import { refused } from "../errors.ts";
import { today } from "../queries/today.ts";
import { findTrajectory, putTrajectory } from "../queries/trajectories.ts";
import { asShown } from "../rules/as-shown.ts";

/** The team, who pays, and when that was asked and decided. */
export const changeTrajectory = async (
  session: ProfessionalSession,
  asked: z.output<typeof door.input>,
): Promise<Trajectory> => {
  const first = await putTrajectory(session, asked).catch(refused("/askedOn"));
  const row = await findTrajectory(session, asked.trajectoryId);
  if (!row) throw new NotFound();
  const saved = asShown(row, await today(session));
  if (!first) throw new ChangedMeanwhile({ saved, yours: asked });
  return saved;
};
