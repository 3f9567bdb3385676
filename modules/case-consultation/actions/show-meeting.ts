import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { topicOf } from "../../../platform/server/topic.ts";
import { allow } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Meeting } from "../contract.ts";
import { mayCancelMeeting, mayOrderAgenda, mayRunMeeting } from "../policy/verbs.ts";
import { agreementsFor, writingsFor } from "../policy/with-verbs.ts";
import { findMeeting } from "../queries/meetings.ts";

/** @throws {NotFound} also for a meeting of a group one does not sit in */
export const showMeeting = async (
  session: ProfessionalSession,
  { meetingId }: { meetingId: string },
): Promise<Meeting> => {
  const topic = await topicOf(session, "meeting", meetingId);
  const found = topic && (await findMeeting(session, meetingId));
  if (!found) throw new NotFound();
  const { chair, agenda, ...meeting } = found;
  return {
    ...meeting,
    topic,
    agenda: agenda.map(({ notes, advice, agreements, ...item }) => {
      const reader = { chair, status: item.status };
      return {
        ...item,
        notes: writingsFor(notes, reader),
        advice: writingsFor(advice, reader),
        agreements: agreementsFor(agreements, reader),
      };
    }),
    may: {
      order: mayOrderAgenda(chair, meeting.status),
      run: mayRunMeeting(chair, meeting.status),
      cancel: mayCancelMeeting(chair, meeting.status),
      write: allow,
    },
  };
};
