import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { runMeeting as door } from "../contract.ts";
import { mayRunMeeting } from "../policy/verbs.ts";
import { findMeeting, updateMeeting } from "../queries/meetings.ts";

/** Two chairs who begin the same meeting begin it once: the second finds it begun, and that is fine. */
export const runMeeting = async (
  session: ProfessionalSession,
  { meetingId, version, status }: z.output<typeof door.input>,
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayRunMeeting(found.chair, found.status));
  if (found.status === status) return { version: found.version };
  const next = await updateMeeting(session, meetingId, version, { status });
  if (next === undefined)
    throw new ChangedMeanwhile({ saved: { version: found.version, status: found.status }, yours: { status } });
  return { version: next };
};
