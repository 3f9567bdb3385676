import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { endSessions } from "../queries/own.ts";
import { deviceOf } from "../rules/keys.ts";

/** Ends one of one's own sessions, wherever it is. */
export const endSession = async (session: AnySession, { id }: { id: string }): Promise<{ done: true }> => {
  if ((await endSessions(session, id, null)) === 0) throw new NotFound("session");
  return { done: true };
};

/** Ends every other session; other browsers are strangers again. */
export const endOtherSessions = async (session: AnySession): Promise<{ done: true }> => {
  await endSessions(session, null, deviceOf(session.visit));
  return { done: true };
};
