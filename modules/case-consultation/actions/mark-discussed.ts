import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayRunMeeting } from "../policy/verbs.ts";
import { findMeeting, setDiscussed } from "../queries/meetings.ts";

/** From here on the bringer can look back at it. */
export const markDiscussed = async (
  session: ProfessionalSession,
  { meetingId, caseId }: { meetingId: string; caseId: string },
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayRunMeeting(found.chair, found.status));
  const version = await setDiscussed(session, meetingId, caseId);
  if (version === undefined) throw new NotFound();
  return { version };
};
