import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { declineTalk as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findTalk, putDecline } from "../queries/talks.ts";

/** The person hears it and can ask someone else; how to reach them is gone from here. */
export const declineTalk = async (session: ProfessionalSession, { talkId, version }: z.output<typeof door.input>) => {
  const first = await putDecline(session, talkId, version).catch(refused);
  const talk = await findTalk(session, talkId);
  if (!talk) throw new NotFound();
  if (!first) throw new ChangedMeanwhile({ saved: talk, yours: {} });
  return { personId: talk.personId, done: true as const };
};
