import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { GroupRhythm } from "../contract.ts";
import { mayPlanMeeting } from "../policy/groups.ts";
import { findRhythm } from "../queries/rhythm.ts";
import { attendanceDrops } from "../rules/attendance.ts";
import { tooFewOrTooMany } from "../rules/enough-cases.ts";

/** @throws {NotFound} also for a group one does not sit in; who keeps it without a seat hears only that */
export const showRhythm = async (
  session: ProfessionalSession,
  { groupId }: { groupId: string },
): Promise<GroupRhythm> => {
  const found = await findRhythm(session, groupId);
  if (!found) throw new NotFound();
  const { seated, chair, rhythm, attendance } = found;
  const plan = mayPlanMeeting(found);
  if (!seated) return { seated, rhythm: null, attendance: [], warnings: [], may: { plan } };
  const drops = attendanceDrops(attendance);
  return {
    seated,
    rhythm,
    attendance,
    warnings: [
      // How many came is everyone's to see; that it drops is for who can do something about it.
      ...(drops && chair ? [{ kind: "attendance-drops" as const, sentence: drops }] : []),
      ...tooFewOrTooMany(found),
    ],
    may: { plan },
  };
};
