import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { letInAgain as door } from "../contract.ts";
import { endShutOut } from "../queries/acts.ts";

/** The professional is as they were: permissions that still hold count again. */
export const letInAgain = async (session: PersonSession, { shutOutId }: z.output<typeof door.input>) => {
  if (!(await endShutOut(session, shutOutId))) throw new NotFound();
  return { personId: session.actor.personId, done: true } as const;
};
