import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { attend } from "../../case-consultation/index.ts";
import { findLive } from "../queries/run.ts";

/** Opening the running meeting is being there; the chair may say otherwise. */
export const joinMeeting = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  await attend(session, meetingId);
  return { done: true as const };
};
