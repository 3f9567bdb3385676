import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { putResult as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { asSeen, findInterview, putOutcome } from "../queries/interviews.ts";

/** How it went, by the person or who prepared it with them. */
export const putResult = async (
  session: AnySession,
  { interviewId, version, result, words }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/words": words });
  const saved = await findInterview(session, interviewId);
  if (!saved) throw new NotFound();
  if (!(await putOutcome(session, interviewId, version, result, words).catch(refused)))
    throw new ChangedMeanwhile({ saved: asSeen(saved), yours: { result, words } });
  return { personId: saved.personId, done: true as const };
};
