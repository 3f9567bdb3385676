import { print } from "@vliegwiel/paper";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { getAttendance, getMeeting, showAttendance, showMeeting } from "../../case-consultation/index.ts";
import { reportOf } from "../rules/report.ts";

/** @throws {NotFound} where the page of the meeting is not found either */
export const printReport = async (session: ProfessionalSession, input: { meetingId: string }) => {
  const meeting = getMeeting.output.parse(await showMeeting(session, input));
  const attendance = getAttendance.output.parse(await showAttendance(session, input));
  return new File({
    name: `verslag-casusoverleg-${meeting.day}.pdf`,
    mediaType: "application/pdf",
    content: await print(reportOf(meeting, attendance, session.now)),
    madeFrom: meeting,
  });
};
