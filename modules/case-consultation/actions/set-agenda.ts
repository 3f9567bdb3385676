import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { setAgenda as door } from "../contract.ts";
import { mayOrderAgenda } from "../policy/verbs.ts";
import { findMeeting, replaceAgenda, updateMeeting } from "../queries/meetings.ts";

/** Which cases, in which order. What has been discussed stays on it. */
export const setAgenda = async (
  session: ProfessionalSession,
  { meetingId, version, caseIds }: z.output<typeof door.input>,
) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  assertAllowed(mayOrderAgenda(found.chair, found.status));
  const known = new Set([...found.agenda, ...found.waiting].map(({ caseId }) => caseId));
  if (caseIds.some((id) => !known.has(id)) || new Set(caseIds).size !== caseIds.length)
    throw new Invalid([{ pointer: "/caseIds", message: "Kies uit de casussen die wachten of al op de agenda staan." }]);
  // One that is over the limit already, because the limit came later, may still be put in order.
  if (caseIds.length > Math.max(found.casesPerMeeting, found.agenda.length))
    throw new Invalid([
      {
        pointer: "/caseIds",
        message: `Er passen ${found.casesPerMeeting} casussen in een overleg. Haal er eerst een af.`,
      },
    ]);
  const next = await updateMeeting(session, meetingId, version, {});
  if (next === undefined)
    throw new ChangedMeanwhile({
      saved: { version: found.version, caseIds: found.agenda.map(({ caseId }) => caseId) },
      yours: { caseIds },
    });
  await replaceAgenda(session, meetingId, caseIds);
  return { version: next };
};
