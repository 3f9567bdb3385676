import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeMeeting as door } from "../contract.ts";
import { mayOrderAgenda } from "../policy/verbs.ts";
import { findMeeting, updateMeeting } from "../queries/meetings.ts";
import { assertDayToCome } from "../rules/days.ts";

/** Another day, time or place. */
export const changeMeeting = async (
  session: ProfessionalSession,
  { meetingId, version, ...moment }: z.output<typeof door.input>,
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayOrderAgenda(found.chair, found.status));
  assertDayToCome(moment.day, session.now);
  const next = await updateMeeting(session, meetingId, version, moment);
  if (next === undefined) {
    const { day, startTime, endTime, place } = found;
    throw new ChangedMeanwhile({ saved: { day, startTime, endTime, place, version: found.version }, yours: moment });
  }
  return { version: next };
};
