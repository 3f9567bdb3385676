import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { shutOut as door } from "../contract.ts";
import { insertShutOut } from "../queries/acts.ts";

/** Beats every permission, from the next request on. */
export const shutOut = async (session: PersonSession, { membershipId }: z.output<typeof door.input>) => {
  await insertShutOut(session, randomUUID(), membershipId);
  return { personId: session.actor.personId, done: true } as const;
};
