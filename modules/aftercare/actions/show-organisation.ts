import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { showOrganisation as door } from "../contract.ts";
import { putShown } from "../queries/support.ts";

/** Off unless the person turns it on: the name of a care organisation tells an employer much. */
export const showOrganisation = async (session: PersonSession, { shown }: z.output<typeof door.input>) => {
  if (!(await putShown(session, shown))) throw new NotFound();
  return { personId: session.actor.personId, done: true as const };
};
