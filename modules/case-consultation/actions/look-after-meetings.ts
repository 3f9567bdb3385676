import type { Session } from "../../../platform/server/session.ts";
import {
  forgetWhatWasTold,
  howGroupsFare,
  remindOfMeetings,
  tellWhoWasMissed,
  warnChairs,
} from "../queries/attendance.ts";
import { attendanceDrops } from "../rules/attendance.ts";
import { dayOf } from "../rules/days.ts";
import { tooFewOrTooMany } from "../rules/enough-cases.ts";

/** Long enough to read four cases beside one's other work, short enough to still remember them. */
const workingDaysToPrepare = 3;

/** Everyone who comes or brings is reminded to prepare, and who stayed away without a word hears they were missed. */
export const remind = async (session: Session): Promise<void> => {
  await remindOfMeetings(session, workingDaysToPrepare);
  await tellWhoWasMissed(session);
  await forgetWhatWasTold(session);
};

/** The chair hears what the group's own page says as well: attendance drops, too many cases, or too few. */
export const warn = async (session: Session): Promise<void> => {
  const month = dayOf(session.now).slice(0, 7);
  for (const { groupId, turnouts, nextMeeting, ...load } of await howGroupsFare(session)) {
    // Each warning comes once for one cause: the last meeting, the coming one, this month.
    if (attendanceDrops(turnouts)) await warnChairs(session, groupId, "attendance-drops", turnouts[0]?.day ?? "");
    for (const { kind } of tooFewOrTooMany(load))
      await warnChairs(session, groupId, kind, kind === "too-few-cases" ? (nextMeeting ?? "") : month);
  }
};
