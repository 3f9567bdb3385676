import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endInvolvement as door } from "../contract.ts";
import { closeInvolvement } from "../queries/acts.ts";

/** From the next request on the person is out of sight. */
export const endInvolvement = async (session: ProfessionalSession, { involvementId }: z.output<typeof door.input>) => {
  if (!(await closeInvolvement(session, involvementId))) throw new NotFound();
  return { done: true } as const;
};
