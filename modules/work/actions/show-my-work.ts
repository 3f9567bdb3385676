import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import { groupsAhead, handedToMe, waitingAtCases } from "../../case-consultation/index.ts";
import { askedRecently, purposes } from "../../consent/index.ts";
import { groupsCaughtUp } from "../../continuity/index.ts";
import { listMyPlaces } from "../../live-meetings/index.ts";
import { holidaysBetween, workingDaysBetween } from "../../regions/index.ts";
import type { MyWork } from "../contract.ts";
import { ahead } from "../queries/ahead.ts";
import { gather } from "../rules/gather.ts";

const netherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
/** Further than this a clock in days says nothing; the date does. */
const horizon = 120;
const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** As many statements as there are questions below, however much waits. */
export const showMyWork = async (session: ProfessionalSession): Promise<MyWork> => {
  const today = netherlands.format(session.now);
  const rows = await waitingAtCases(session);
  const { groups, kept } = await groupsAhead(session);
  const handovers = await handedToMe(session);
  const caughtUp = await groupsCaughtUp(session);
  const places = await listMyPlaces(session);
  const asked = await askedRecently(session);
  const names = await namesOf(session, [...new Set([...rows, ...asked].flatMap(({ personId }) => personId ?? []))]);
  const days = [...rows.map(({ dueOn }) => dueOn), ...groups.map(({ nextMeeting }) => nextMeeting?.day ?? null)]
    .filter((day): day is string => day !== null && Math.abs(daysApart(today, day)) <= horizon)
    .concat(today)
    .sort();
  const holidays = await holidaysBetween(session, days[0] ?? today, days.at(-1) ?? today);
  const workingDaysTo = (day: string): number | null =>
    days.includes(day)
      ? workingDaysBetween(today, day, holidays)
      : day < today
        ? Math.round(daysApart(today, day))
        : null;
  return {
    handovers,
    ...gather(rows, names, workingDaysTo),
    asked: asked.map(({ personId, askedOn, ...line }) => ({
      personId,
      name: names.get(personId)?.name ?? null,
      purposes: line.purposes.map((word) => purposes[word].title.toLowerCase()),
      askedOn,
    })),
    keeps: kept,
    ...(await ahead(session)),
    places: places.items.map(({ placeId, day, startTime, groupName, invitedBy }) => ({
      placeId,
      day,
      startTime,
      groupName,
      from: invitedBy.name,
    })),
    groups: groups.map(({ nextMeeting, newHere, ...group }) => ({
      ...group,
      catchUp: newHere && !caughtUp.has(group.groupId),
      nextMeeting: nextMeeting && { ...nextMeeting, workingDays: workingDaysTo(nextMeeting.day) },
    })),
  };
};
