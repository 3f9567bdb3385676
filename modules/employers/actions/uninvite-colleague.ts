import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { uninviteColleague as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putInvited } from "../queries/people.ts";

/** They see the contact persons no longer. */
export const uninviteColleague = async (
  session: ProfessionalSession,
  { employerId, membershipId }: z.output<typeof door.input>,
) => {
  await putInvited(session, employerId, membershipId, false).catch(refused);
  return { done: true as const };
};
