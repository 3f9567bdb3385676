import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { showInterest as door } from "../contract.ts";
import { setSeen } from "../queries/interests.ts";

/** Whether others may see it. That they may no longer holds after a restore as well. */
export const showInterest = async (session: PersonSession, { interestId, seen }: z.output<typeof door.input>) => {
  if (!(await setSeen(session, interestId, seen))) throw new NotFound();
  if (!seen) session.journal.write({ at: session.now.toISOString(), kind: "end", of: "interest-seen", id: interestId });
  return { personId: session.actor.personId, done: true as const };
};
