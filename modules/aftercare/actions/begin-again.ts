import type { PersonSession } from "../../../platform/server/session.ts";
import { refused } from "../errors.ts";
import { putBegin } from "../queries/support.ts";

/** Without a new intake. Who kept in touch hears it; pressed twice it is the same. */
export const beginAgain = async (session: PersonSession) => {
  await putBegin(session).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
