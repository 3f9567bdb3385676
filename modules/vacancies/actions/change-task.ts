import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changeTask as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findTask, putTask } from "../queries/tasks.ts";

/** Changed by the organisation that wrote it down; the database looks who it is. */
export const changeTask = async (
  session: ProfessionalSession,
  { taskId, version, facts }: z.output<typeof door.input>,
) => {
  const saved = await findTask(session, taskId);
  if (!saved) throw new NotFound();
  assertNoForbiddenNumber({ "/facts/what": facts.what, "/facts/doneBy": facts.doneBy });
  if (!(await putTask(session, taskId, version, facts).catch(refused)))
    throw new ChangedMeanwhile({ saved, yours: facts });
  return { done: true as const };
};
