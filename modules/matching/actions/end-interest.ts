import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endInterest as door } from "../contract.ts";
import { removeInterest } from "../queries/interests.ts";

export const endInterest = async (session: PersonSession, { interestId }: z.output<typeof door.input>) => {
  if (!(await removeInterest(session, interestId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "interest", id: interestId });
  return { personId: session.actor.personId, done: true as const };
};
