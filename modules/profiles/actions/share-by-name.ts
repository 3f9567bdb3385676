import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { shareByName as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertNamedSharing } from "../queries/acts.ts";

/** To one professional. Without the person's permission for that professional the database refuses. */
export const shareByName = async (session: PersonSession, { versionId, membershipId }: z.output<typeof door.input>) => {
  await insertNamedSharing(session, randomUUID(), versionId, membershipId).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
