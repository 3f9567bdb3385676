import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { tellAtWork as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertTold, removeTold } from "../queries/plan.ts";

/** One sentence, for the employer of one job. What is taken back stays so, also in a copy that is put back. */
export const tellAtWork = async (
  session: PersonSession,
  { lineId, placementId, told }: z.output<typeof door.input>,
) => {
  if (told) await insertTold(session, randomUUID(), lineId, placementId).catch(refused);
  else {
    const gone = await removeTold(session, lineId, placementId);
    if (gone) session.journal.write({ at: session.now.toISOString(), kind: "end", of: "told-at-work", id: gone });
  }
  return { personId: session.actor.personId, done: true as const };
};
