import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addActivity as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertActivity, personOfActivity } from "../queries/trajectories.ts";

/** One thing done, with who pays for the hour; both or neither. */
export const addActivity = async (
  session: ProfessionalSession,
  { trajectoryId, ...activity }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  assertNoForbiddenNumber({ "/employerName": activity.employerName });
  const activityId = randomUUID();
  await insertActivity(session, { activityId, lineId: randomUUID(), trajectoryId }, activity).catch(refused());
  const personId = await personOfActivity(session, activityId);
  if (!personId) throw new NotFound();
  return { personId, activityId };
};
