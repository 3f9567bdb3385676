import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namedHolidaysBetween } from "../../regions/index.ts";
import { findMeeting } from "../queries/meetings.ts";
import { takenDays } from "../queries/rhythm.ts";
import { dayOf } from "../rules/days.ts";
import { freeDaysAfter, plusDays } from "../rules/rhythm.ts";

/** On which days it could be instead: the same weekday, no holiday, and no other meeting of who asks. */
export const listFreeDays = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const found = await findMeeting(session, meetingId);
  if (!found) throw new NotFound();
  const today = dayOf(session.now);
  // One after the other: a transaction is one connection.
  const holidays = await namedHolidaysBetween(session, found.day, plusDays(found.day, 90));
  const taken = await takenDays(session, { ...found, from: found.day });
  return { days: freeDaysAfter({ day: found.day, today, holidays, taken }) };
};
