import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { cancelMeeting as door } from "../contract.ts";
import { mayCancelMeeting } from "../policy/verbs.ts";
import { findMeeting, replaceAgenda, updateMeeting } from "../queries/meetings.ts";

/** It does not take place: everyone reads why, and what was on its agenda waits again where it stood. */
export const cancelMeeting = async (
  session: ProfessionalSession,
  { meetingId, version, reason, left }: z.output<typeof door.input>,
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayCancelMeeting(found.chair, found.status));
  assertTextsMayGo(session, { reason }, left);
  await replaceAgenda(session, meetingId, []);
  const next = await updateMeeting(session, meetingId, version, { status: "cancelled", cancelled_because: reason });
  if (next === undefined)
    throw new ChangedMeanwhile({ saved: { version: found.version, status: found.status }, yours: { reason } });
  return { version: next };
};
