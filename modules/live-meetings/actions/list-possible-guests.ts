import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { possibleGuests } from "../queries/people.ts";
import { findLive } from "../queries/run.ts";

/** Who already sits at the table is refused when chosen; the region's colleagues are known to each other. */
export const listPossibleGuests = async (
  session: ProfessionalSession,
  { meetingId, search }: { meetingId: string; search: string },
) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  return { items: await possibleGuests(session, search) };
};
