import { randomUUID } from "node:crypto";
import type { PersonSession } from "../../../platform/server/session.ts";
import { refused } from "../errors.ts";
import { insertProfile } from "../queries/acts.ts";

/** "Ik wil een profiel": the person's own yes. */
export const startProfile = async (session: PersonSession) => {
  await insertProfile(session, randomUUID()).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
