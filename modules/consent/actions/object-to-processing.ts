import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { objectToProcessing as door } from "../contract.ts";
import { insertObjection } from "../queries/acts.ts";

/** Said to the organisation that registered the person; it answers in its own file (AVG art. 21). */
export const objectToProcessing = async (
  session: PersonSession,
  { registrationId, about }: z.output<typeof door.input>,
) => {
  if (!(await insertObjection(session, randomUUID(), registrationId, about))) throw new NotFound();
  return { personId: session.actor.personId, done: true } as const;
};
