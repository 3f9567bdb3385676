import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { setGoal as door } from "../contract.ts";
import { mayOrderAgenda } from "../policy/verbs.ts";
import { findMeeting, updateMeeting } from "../queries/meetings.ts";

/** What the meeting is for, and what to read before it. */
export const setGoal = async (
  session: ProfessionalSession,
  { meetingId, version, goal, left }: z.output<typeof door.input>,
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayOrderAgenda(found.chair, found.status));
  assertTextsMayGo(session, { goal }, left);
  const next = await updateMeeting(session, meetingId, version, { goal });
  if (next === undefined)
    throw new ChangedMeanwhile({ saved: { goal: found.goal, version: found.version }, yours: { goal } });
  return { version: next };
};
