import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { changeGroup as door } from "../contract.ts";
import { mayKeepGroup } from "../policy/groups.ts";
import { findGroup, updateGroup } from "../queries/groups.ts";

/** @throws {ChangedMeanwhile} when someone else changed the group first */
export const changeGroup = async (session: ProfessionalSession, { left, ...change }: z.output<typeof door.input>) => {
  const group = await findGroup(session, change.groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayKeepGroup(group));
  assertTextsMayGo(session, { purpose: change.purpose }, left);
  const version = await updateGroup(session, change);
  if (version === undefined)
    throw new ChangedMeanwhile({
      saved: {
        name: group.name,
        subRegion: group.subRegion,
        purpose: group.purpose,
        startsOn: group.startsOn,
        ...group.settings,
        version: group.version,
      },
      yours: change,
    });
  return { version };
};
