import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { allowBuddyName as door } from "../contract.ts";
import { putBuddyNameAllowed } from "../queries/staying.ts";

/** A no takes the name away, also from a copy that is put back. */
export const allowBuddyName = async (session: PersonSession, { placementId, yes }: z.output<typeof door.input>) => {
  if (!(await putBuddyNameAllowed(session, placementId, yes))) throw new NotFound();
  if (!yes) session.journal.write({ at: session.now.toISOString(), kind: "end", of: "buddy-name", id: placementId });
  return { personId: session.actor.personId, done: true as const };
};
