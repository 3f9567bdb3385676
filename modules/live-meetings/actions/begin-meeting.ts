import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { attend } from "../../case-consultation/index.ts";
import { mayLead } from "../policy/verbs.ts";
import { begin, findLive } from "../queries/run.ts";

/** Two chairs who begin the same meeting begin it once: the second hears who was first, and joins. */
export const beginMeeting = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  const begunBy = await begin(session, meetingId);
  await attend(session, meetingId);
  return { begunBy: begunBy?.membershipId === session.actor.membership.id ? null : begunBy };
};
