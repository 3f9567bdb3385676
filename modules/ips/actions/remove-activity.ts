import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { removeActivity as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { deleteActivity, personOfActivity } from "../queries/trajectories.ts";

/** A mistake goes. What was declared gets a line against it. */
export const removeActivity = async (
  session: ProfessionalSession,
  { activityId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfActivity(session, activityId);
  if (!personId) throw new NotFound();
  await deleteActivity(session, activityId).catch(refused());
  return { personId, done: true };
};
