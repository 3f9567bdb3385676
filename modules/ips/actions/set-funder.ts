import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { setFunder as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { personOfActivity, putFunder } from "../queries/trajectories.ts";

/** Another payer, or none. In a month that was declared there come lines against it. */
export const setFunder = async (
  session: ProfessionalSession,
  { activityId, funder }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfActivity(session, activityId);
  if (!personId) throw new NotFound();
  await putFunder(session, activityId, randomUUID(), funder).catch(refused());
  return { personId, done: true };
};
