import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addTask as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { mayWork } from "../policy.ts";
import { insertTask } from "../queries/tasks.ts";

/** A task in a company, written down with the employer. */
export const addTask = async (session: ProfessionalSession, { employerId, facts }: z.output<typeof door.input>) => {
  assertAllowed(mayWork(session.actor));
  assertNoForbiddenNumber({ "/facts/what": facts.what, "/facts/doneBy": facts.doneBy });
  const taskId = randomUUID();
  await insertTask(session, taskId, employerId, facts).catch(refused);
  return { taskId };
};
