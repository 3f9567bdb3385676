import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { withdrawPermission as door } from "../contract.ts";
import { closePermission } from "../queries/acts.ts";
import { permissionsOfMine } from "../queries/mine.ts";

/** As easy as giving (AVG art. 7 lid 3). In the journal first: a restored backup must not bring it back. */
export const withdrawPermission = async (session: PersonSession, { permissionId }: z.output<typeof door.input>) => {
  const mine = await permissionsOfMine(session);
  if (!mine.some(({ id }) => id === permissionId)) throw new NotFound();
  session.journal.write({ kind: "withdrawal", permissionId, at: session.now.toISOString() });
  await closePermission(session, permissionId);
  return { personId: session.actor.personId, done: true } as const;
};
