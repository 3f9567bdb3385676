import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { withdrawOnWord as door } from "../contract.ts";
import { closePermission } from "../queries/acts.ts";
import { workWith } from "../queries/persons.ts";

/** On the person's word, by who recorded the paper. In the journal first, as when the person does it. */
export const withdrawOnWord = async (
  session: ProfessionalSession,
  { personId, permissionId }: z.output<typeof door.input>,
) => {
  const work = await workWith(session, personId);
  if (!work?.recorded.some(({ id }) => id === permissionId)) throw new NotFound();
  session.journal.write({ kind: "withdrawal", permissionId, at: session.now.toISOString() });
  await closePermission(session, permissionId);
  return { personId, done: true } as const;
};
