import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Group } from "../contract.ts";
import { mayBringHere, mayKeepGroup, mayLeave, mayPlanMeeting, mayProposeRules, rulesFor } from "../policy/groups.ts";
import { findGroup } from "../queries/groups.ts";

/** @throws {NotFound} also for a group one does not sit in */
export const showGroup = async (session: ProfessionalSession, { groupId }: { groupId: string }): Promise<Group> => {
  const found = await findGroup(session, groupId);
  if (!found) throw new NotFound();
  const { seated, chair, keeps, seats, rules, proposal, ...group } = found;
  const me = session.actor.membership.id;
  const ownSeat = seats.some(({ membershipId }) => membershipId === me);
  return {
    ...group,
    seats: seats.map((seat) => ({ ...seat, mine: seat.membershipId === me })),
    rules: rules && rulesFor(rules, found),
    proposal: proposal && rulesFor(proposal, found),
    may: {
      bringCase: mayBringHere(found),
      planMeeting: mayPlanMeeting(found),
      giveSeat: mayKeepGroup(found),
      changeGroup: mayKeepGroup(found),
      endGroup: mayKeepGroup(found),
      proposeRules: mayProposeRules(found, proposal !== null),
      leave: mayLeave({ ownSeat, openThings: group.openThings }),
    },
  };
};
