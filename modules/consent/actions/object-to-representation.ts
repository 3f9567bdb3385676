import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { objectToRepresentation as door } from "../contract.ts";
import { objectAgainstRepresentation } from "../queries/acts.ts";

/** Nobody answers for someone over their objection; it stops at once. */
export const objectToRepresentation = async (
  session: PersonSession,
  { representationId }: z.output<typeof door.input>,
) => {
  if (!(await objectAgainstRepresentation(session, representationId))) throw new NotFound();
  session.journal.write({ kind: "end", of: "representation", id: representationId, at: session.now.toISOString() });
  return { personId: session.actor.personId, done: true } as const;
};
