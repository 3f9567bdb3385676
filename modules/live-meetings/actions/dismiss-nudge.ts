import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findLive, putNudgeAway } from "../queries/run.ts";

export const dismissNudge = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated, turn } = await findLive(session, meetingId);
  if (!seated || !turn) throw new NotFound();
  await putNudgeAway(session, meetingId);
  return { done: true as const };
};
