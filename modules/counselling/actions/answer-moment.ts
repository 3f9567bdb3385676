import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { answerMoment as door, Talk } from "../contract.ts";
import { refused } from "../errors.ts";
import { findTalk, putAnswer } from "../queries/talks.ts";

/** Yes to the moment as it was read: a moment that changed meanwhile is shown first. */
export const answerMoment = async (
  session: AnySession,
  { talkId, version, suits }: z.output<typeof door.input>,
): Promise<Talk> => {
  const first = await putAnswer(session, talkId, version, suits).catch(refused);
  const talk = await findTalk(session, talkId);
  if (!talk) throw new NotFound();
  if (!first) throw new ChangedMeanwhile({ saved: talk, yours: { suits } });
  return talk;
};
