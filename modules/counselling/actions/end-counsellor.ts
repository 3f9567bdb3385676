import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endCounsellor as door } from "../contract.ts";
import { removeCounsellor } from "../queries/talks.ts";

/** What was shared with them closes, also in a copy that is put back. */
export const endCounsellor = async (session: ProfessionalSession, { membershipId }: z.output<typeof door.input>) => {
  if (!(await removeCounsellor(session, membershipId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "counsellor", id: membershipId });
  return { done: true as const };
};
