import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { removeTask as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { deleteTask } from "../queries/tasks.ts";

/** Off the list; a place that was made of it stays. */
export const removeTask = async (session: ProfessionalSession, { taskId }: z.output<typeof door.input>) => {
  await deleteTask(session, taskId).catch(refused);
  return { done: true as const };
};
