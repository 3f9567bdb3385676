import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endAftercare as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { personOf, putEnd } from "../queries/support.ts";

/** For now: the person begins again with one button. */
export const endAftercare = async (session: ProfessionalSession, { supportId }: z.output<typeof door.input>) => {
  const personId = await personOf(session, supportId);
  if (!personId) throw new NotFound();
  await putEnd(session, supportId).catch(refused);
  return { personId, done: true as const };
};
