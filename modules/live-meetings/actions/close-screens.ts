import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive } from "../queries/run.ts";
import { closeAll } from "../queries/screen.ts";

export const closeScreens = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  await closeAll(session, meetingId);
  return { done: true as const };
};
