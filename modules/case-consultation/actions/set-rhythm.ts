import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { setRhythm as door } from "../contract.ts";
import { mayPlanMeeting } from "../policy/groups.ts";
import { findRhythm, insertRhythm, updateRhythm } from "../queries/rhythm.ts";

/** How often the group meets. What is planned already stays where it is. */
export const setRhythm = async (session: ProfessionalSession, { version, ...rhythm }: z.output<typeof door.input>) => {
  const found = await findRhythm(session, rhythm.groupId);
  if (!found) throw new NotFound();
  assertAllowed(mayPlanMeeting(found));
  const next =
    version === 0
      ? (await insertRhythm(session, rhythm))
        ? 1
        : undefined
      : await updateRhythm(session, { ...rhythm, version });
  if (next === undefined) {
    const { rhythm: saved } = (await findRhythm(session, rhythm.groupId)) ?? found;
    throw new ChangedMeanwhile({ saved, yours: rhythm });
  }
  return { version: next };
};
