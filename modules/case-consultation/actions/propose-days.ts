import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namedHolidaysBetween } from "../../regions/index.ts";
import { mayPlanMeeting } from "../policy/groups.ts";
import { findRhythm } from "../queries/rhythm.ts";
import { dayOf } from "../rules/days.ts";
import { daysAhead, plusDays } from "../rules/rhythm.ts";

/** "Plan vooruit": the days of the rhythm for a year, around the public holidays. Nothing is planned yet. */
export const proposeDays = async (session: ProfessionalSession, { groupId }: { groupId: string }) => {
  const found = await findRhythm(session, groupId);
  if (!found) throw new NotFound();
  assertAllowed(mayPlanMeeting(found));
  if (!found.rhythm) return { proposals: [], unknownFrom: null };
  const today = dayOf(session.now);
  const holidays = await namedHolidaysBetween(session, today, plusDays(today, 380));
  return daysAhead({ ...found.rhythm, last: found.lastDay, today, holidays });
};
