import type { Session } from "../../../platform/server/session.ts";
import { loadsOfGroups, tellLeaning } from "../queries/catching-up.ts";
import { leansOn } from "../rules/leans-on.ts";

/** Each group that leans on one or two people is told so: who leads it, and the person. */
export const tellWhoIsLeanedOn = async (session: Session): Promise<void> => {
  const groups = Map.groupBy(await loadsOfGroups(session), ({ groupId }) => groupId);
  for (const [groupId, loads] of groups)
    for (const { membershipId } of leansOn(loads)) if (membershipId) await tellLeaning(session, groupId, membershipId);
};
