import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { cancelTalk as door } from "../contract.ts";
import { findTalk, removeTalk } from "../queries/talks.ts";

/** Nothing of the talk stays, here or in a copy that is put back. */
export const cancelTalk = async (session: AnySession, { talkId }: z.output<typeof door.input>) => {
  const talk = await findTalk(session, talkId);
  if (!(talk && (await removeTalk(session, talkId)))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "talk", id: talkId });
  return { personId: talk.personId, done: true as const };
};
