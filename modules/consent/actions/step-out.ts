import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { stepOut as door } from "../contract.ts";
import { insertStepOut } from "../queries/acts.ts";
import { accessTo } from "../queries/persons.ts";

/** "Ik ken deze persoon." No reason asked, none kept; there is no way back in by oneself. */
export const stepOut = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if ((await accessTo(session, personId)).length === 0) throw new NotFound();
  await insertStepOut(session, randomUUID(), personId);
  session.journal.write({
    kind: "step-out-from-person",
    personId,
    accountId: session.actor.accountId,
    at: session.now.toISOString(),
  });
  return { personId, done: true } as const;
};
