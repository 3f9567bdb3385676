import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { inviteColleague as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putInvited } from "../queries/people.ts";

/** They see the contact persons from now on, and need not wait for their turn. */
export const inviteColleague = async (
  session: ProfessionalSession,
  { employerId, membershipId }: z.output<typeof door.input>,
) => {
  await putInvited(session, employerId, membershipId, true).catch(refused);
  return { done: true as const };
};
