import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { nameOwner as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putOwner } from "../queries/handing-over.ts";

/** Who coordinates names somebody, and does not learn about whom it is. */
export const nameOwner = async (
  session: ProfessionalSession,
  { supportId, membershipId }: z.output<typeof door.input>,
) => {
  await putOwner(session, supportId, membershipId).catch(refused);
  return { done: true as const };
};
