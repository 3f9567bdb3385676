import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { moveInterview as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { asSeen, findInterview, putMoment } from "../queries/interviews.ts";

export const moveInterview = async (
  session: AnySession,
  { interviewId, version, ...when }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/place": when.place });
  const saved = await findInterview(session, interviewId);
  if (!saved) throw new NotFound();
  if (!(await putMoment(session, interviewId, version, when).catch(refused)))
    throw new ChangedMeanwhile({ saved: asSeen(saved), yours: when });
  return { personId: saved.personId, done: true as const };
};
