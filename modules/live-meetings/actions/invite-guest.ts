import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive } from "../queries/run.ts";
import { insertGuest } from "../queries/table.ts";

/** A colleague of the region comes in at this one case, and is out when it is done. */
export const inviteGuest = async (
  session: ProfessionalSession,
  { meetingId, caseId, membershipId }: { meetingId: string; caseId: string; membershipId: string },
) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  const placeId = randomUUID();
  await insertGuest(session, { id: placeId, meetingId, caseId, membershipId });
  return { placeId };
};
