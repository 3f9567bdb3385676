import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { myTalksAhead as door } from "../contract.ts";
import { personOfMine, talksWith, today } from "../queries/talks.ts";

/** What waits for the person themselves: a proposed moment, and the talks that are agreed. For anyone else nothing. */
export const myTalksAhead = async (
  session: AnySession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) return { personId, talks: [] };
  const day = await today(session);
  const talks = await talksWith(session, personId);
  return {
    personId,
    talks: talks.filter((talk) => ["proposed", "agreed"].includes(talk.state) && (talk.day ?? "") >= day),
  };
};
