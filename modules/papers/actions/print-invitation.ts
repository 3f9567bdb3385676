import { print } from "@vliegwiel/paper";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { getGroup, getMeeting, showGroup, showMeeting } from "../../case-consultation/index.ts";
import { invitationOf } from "../rules/invitation.ts";

/** @throws {NotFound} where the page of the meeting is not found either */
export const printInvitation = async (session: ProfessionalSession, input: { meetingId: string }) => {
  const meeting = getMeeting.output.parse(await showMeeting(session, input));
  const { purpose } = getGroup.output.parse(await showGroup(session, meeting));
  const paper = invitationOf(meeting, purpose, `${session.visit.baseUrl}/overleg/${meeting.meetingId}`, session.now);
  return new File({
    name: `uitnodiging-casusoverleg-${meeting.day}.pdf`,
    mediaType: "application/pdf",
    content: await print(paper),
    madeFrom: meeting,
  });
};
