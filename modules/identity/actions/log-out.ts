import type { Session } from "../../../platform/server/session.ts";
import { endSessions } from "../queries/own.ts";
import { forgetSession } from "../rules/keys.ts";

/** Ends this session. Whoever has none any more is out as well. */
export const logOut = async (session: Session): Promise<{ done: true }> => {
  if (session.actor) await endSessions(session, session.actor.sessionId, null);
  forgetSession(session.visit);
  return { done: true };
};
