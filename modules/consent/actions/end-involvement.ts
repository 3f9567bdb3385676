import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endInvolvement as door } from "../contract.ts";
import { closeInvolvement } from "../queries/acts.ts";

/** From the next request on the person is out of sight, also after a restored backup. */
export const endInvolvement = async (session: ProfessionalSession, { involvementId }: z.output<typeof door.input>) => {
  if (!(await closeInvolvement(session, involvementId))) throw new NotFound();
  session.journal.write({ kind: "end", of: "involvement", id: involvementId, at: session.now.toISOString() });
  return { done: true } as const;
};
