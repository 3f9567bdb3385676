import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findMeetingForCalendar } from "../queries/calendar.ts";
import { calendarFile } from "../rules/calendar-file.ts";

/** One meeting to put in a calendar by hand, or to send along with an invitation. */
export const showMeetingForCalendar = async (session: ProfessionalSession, { meetingId }: { meetingId: string }) => {
  const found = await findMeetingForCalendar(session, meetingId);
  if (!found) throw new NotFound();
  const content = calendarFile([found], { baseUrl: session.visit.baseUrl, now: session.now });
  return new File({ name: "casusoverleg.ics", mediaType: "text/calendar; charset=utf-8", content });
};
