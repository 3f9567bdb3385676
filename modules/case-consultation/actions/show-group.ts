import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Group } from "../contract.ts";
import { mayBringHere, mayKeepGroup, mayPlanMeeting } from "../policy/verbs.ts";
import { findGroup } from "../queries/groups.ts";

/** @throws {NotFound} also for a group one does not sit in */
export const showGroup = async (session: ProfessionalSession, { groupId }: { groupId: string }): Promise<Group> => {
  const found = await findGroup(session, groupId);
  if (!found) throw new NotFound();
  const { seated, chair, keeps, ...group } = found;
  const standing = { seated, chair, keeps };
  return {
    ...group,
    may: {
      bringCase: mayBringHere(standing),
      planMeeting: mayPlanMeeting(standing),
      giveSeat: mayKeepGroup(standing),
      changeGroup: mayKeepGroup(standing),
    },
  };
};
