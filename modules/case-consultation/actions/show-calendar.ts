import { File } from "../../../platform/server/file.ts";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { openCalendar } from "../queries/calendar.ts";
import { calendarFile } from "../rules/calendar-file.ts";

const mediaType = "text/calendar; charset=utf-8";
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** @throws {NotFound} the same for an address that is unknown, withdrawn, or whose owner no longer works there */
export const showCalendar = async (session: VisitorSession, { token }: { token: string }) => {
  // What is no token costs the same question, so that nothing shows which part was wrong.
  const opened = await openCalendar(session, tokenShape.test(token) ? token : "");
  if (!opened) throw new NotFound();
  speaksFor(session, opened.accountId);
  const content = calendarFile(opened.meetings, { baseUrl: session.visit.baseUrl, now: session.now });
  return new File({ name: "casusoverleg.ics", mediaType, content, inline: true });
};
