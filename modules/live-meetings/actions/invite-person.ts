import { randomUUID } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayInvitePerson } from "../policy/verbs.ts";
import { findLive } from "../queries/run.ts";
import { insertPerson, knowsName } from "../queries/table.ts";

/** Only by who knows who it is: for anyone else the answer is the same with and without a name. */
export const invitePerson = async (
  session: ProfessionalSession,
  { meetingId, caseId }: { meetingId: string; caseId: string },
) => {
  const { seated } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayInvitePerson(await knowsName(session, meetingId, caseId)));
  const placeId = randomUUID();
  await insertPerson(session, { id: placeId, meetingId, caseId });
  return { placeId };
};
