import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Colleague } from "../contract.ts";
import { mayBringHere } from "../policy/groups.ts";
import { findGroup } from "../queries/groups.ts";

/** Who of the group one can ask directly: who sits there, but oneself. */
export const listToAskDirectly = async (
  session: ProfessionalSession,
  { groupId }: { groupId: string },
): Promise<{ items: Colleague[] }> => {
  const group = await findGroup(session, groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayBringHere(group));
  const items = group.seats
    .filter(({ membershipId }) => membershipId !== session.actor.membership.id)
    .map(({ membershipId, name, functionTitle, organisation, task }) => ({
      membershipId,
      name,
      functionTitle,
      organisation,
      task,
    }));
  return { items };
};
