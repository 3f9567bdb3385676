import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { chooseAlong as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { closed } from "../queries/closing.ts";
import { asMine, findInterview, putAlong } from "../queries/interviews.ts";

/** "Mag mee, neemt niet over": who, and what that one may do. Nobody is an answer too, and stays one after a restore. */
export const chooseAlong = async (
  session: PersonSession,
  { interviewId, version, membershipId, may }: z.output<typeof door.input>,
) => {
  const saved = await findInterview(session, interviewId);
  if (!saved) throw new NotFound();
  if (!(await putAlong(session, interviewId, version, membershipId, may).catch(refused)))
    throw new ChangedMeanwhile({ saved: asMine(saved), yours: { membershipId, may } });
  if (!membershipId) closed(session, "interview-along", interviewId);
  return { personId: session.actor.personId, done: true as const };
};
