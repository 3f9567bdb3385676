import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { confirmPermission as door } from "../contract.ts";
import { wakePermission } from "../queries/acts.ts";

/** After a restore without a journal a permission sleeps until the person says it still holds. */
export const confirmPermission = async (session: PersonSession, { permissionId }: z.output<typeof door.input>) => {
  if (!(await wakePermission(session, permissionId))) throw new NotFound();
  return { personId: session.actor.personId, done: true } as const;
};
