import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { end, findLive } from "../queries/run.ts";

/** The screen on the wall closes, and whose turn it was is deleted. */
export const endMeeting = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  await end(session, meetingId);
  return { done: true as const };
};
