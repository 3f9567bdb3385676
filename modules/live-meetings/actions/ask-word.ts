import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findLive, raiseHand } from "../queries/run.ts";

/** One asks for oneself only. */
export const askWord = async (
  session: ProfessionalSession,
  { meetingId, wanted }: { meetingId: string; wanted: boolean },
) => {
  const { seated } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  await raiseHand(session, meetingId, wanted);
  return { done: true as const };
};
