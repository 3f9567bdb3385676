import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeGroup as door } from "../contract.ts";
import { mayKeepGroup } from "../policy/verbs.ts";
import { findGroup, updateGroup } from "../queries/groups.ts";

/** @throws {ChangedMeanwhile} when someone else changed the rules of play first */
export const changeGroup = async (session: ProfessionalSession, change: z.output<typeof door.input>) => {
  const group = await findGroup(session, change.groupId);
  if (!group) throw new NotFound();
  assertAllowed(mayKeepGroup(group));
  const version = await updateGroup(session, change);
  if (version === undefined) {
    const { purpose, rulesOfPlay, version: savedVersion } = group;
    throw new ChangedMeanwhile({ saved: { purpose, rulesOfPlay, version: savedVersion }, yours: change });
  }
  return { version };
};
