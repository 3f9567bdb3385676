import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { shutOut as door } from "../contract.ts";
import { insertShutOut } from "../queries/acts.ts";

/** Beats every permission, from the next request on; in the journal, because a restored backup must not let anyone in. */
export const shutOut = async (session: PersonSession, { membershipId }: z.output<typeof door.input>) => {
  const { personId } = session.actor;
  const shutOutId = randomUUID();
  const accountId = await insertShutOut(session, shutOutId, membershipId);
  if (accountId)
    session.journal.write({ kind: "shut-out", shutOutId, personId, accountId, at: session.now.toISOString() });
  return { personId, done: true } as const;
};
