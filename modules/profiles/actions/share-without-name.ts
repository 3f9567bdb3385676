import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { shareWithoutName as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertAnonymousSharing } from "../queries/acts.ts";

/** To one organisation, or to everyone of the region who looks for work with people. */
export const shareWithoutName = async (
  session: PersonSession,
  { versionId, organisationId }: z.output<typeof door.input>,
) => {
  await insertAnonymousSharing(session, randomUUID(), versionId, organisationId).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
