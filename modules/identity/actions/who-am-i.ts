import { ownConfiguration } from "../../../platform/server/secrets.ts";
import type { Session } from "../../../platform/server/session.ts";
import { whoAmI as ask } from "../queries/own.ts";

/** Who is at the screen. Nobody is an answer too: the front page asks this as well. */
export const whoAmI = async (session: Session) => {
  const who = session.actor ? await ask(session) : null;
  return {
    actor: who && { ...who, membership: who.memberships.find(({ current }) => current) ?? null },
    demo: !ownConfiguration().production,
    theme: "vliegwiel",
  };
};
