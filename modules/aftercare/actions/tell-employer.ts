import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { tellEmployer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putTold } from "../queries/help.ts";

export const tellEmployer = async (session: ProfessionalSession, { linkId }: z.output<typeof door.input>) => {
  const personId = await putTold(session, linkId).catch(refused);
  if (!personId) throw new NotFound();
  return { personId, done: true as const };
};
