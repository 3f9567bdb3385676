import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { removeProfile } from "../queries/acts.ts";
import { closed } from "../queries/my-row.ts";

/** Gone with every version, link and message, also after a restore. */
export const stopProfile = async (session: PersonSession) => {
  const gone = await removeProfile(session);
  if (!gone) throw new NotFound();
  closed(session, "profile", gone);
  return { personId: session.actor.personId, done: true as const };
};
