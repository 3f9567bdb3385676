import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { setNotApproached as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putNotApproached } from "../queries/approach.ts";

/** "Benader mij niet" binds everyone, in every network; a restored copy of before does not undo it. */
export const setNotApproached = async (
  session: ProfessionalSession,
  { employerId, notAnyMore }: z.output<typeof door.input>,
) => {
  const place = await putNotApproached(session, employerId, notAnyMore).catch(refused);
  if (place && notAnyMore)
    session.journal.write({ at: session.now.toISOString(), kind: "end", of: "approach", id: place });
  return { done: true as const };
};
