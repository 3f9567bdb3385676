import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Attendance } from "../contract.ts";
import { mayConfirmAttendance, maySayWhoComes } from "../policy/verbs.ts";
import { findAttendance } from "../queries/attendance.ts";
import { quorumOf } from "../rules/attendance.ts";

/** @throws {NotFound} also for a meeting of a group one does not sit in */
export const showAttendance = async (
  session: ProfessionalSession,
  { meetingId }: { meetingId: string },
): Promise<Attendance> => {
  const found = await findAttendance(session, meetingId);
  if (!found) throw new NotFound();
  const { status, chair, seats, quorumNeeded } = found;
  // Beforehand it is about who said they come; from the moment it runs, about who is there.
  const counts = status === "planned" ? "coming" : "present";
  return {
    meetingId,
    seats: [...seats],
    quorum: quorumOf(quorumNeeded, seats.filter(({ state }) => state === counts).length),
    may: {
      answer: maySayWhoComes(
        seats.some(({ mine }) => mine),
        status,
      ),
      confirm: mayConfirmAttendance(chair, status),
    },
  };
};
