import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { giveOwner as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putOwner } from "../queries/people.ts";

/** One contact owner: handed over, or taken up where the owner left. */
export const giveOwner = async (
  session: ProfessionalSession,
  { employerId, membershipId }: z.output<typeof door.input>,
) => {
  await putOwner(session, employerId, membershipId).catch(refused);
  return { done: true as const };
};
