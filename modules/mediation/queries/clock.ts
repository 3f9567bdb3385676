import type { Session } from "../../../platform/server/session.ts";
import { holidaysBetween, workingDaysBetween } from "../../regions/index.ts";

const netherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
export const todayOf = ({ now }: Pick<Session, "now">): string => netherlands.format(now);

/** Further than this a count of days says nothing; the date does. */
const horizon = 120;
const isNear = (today: string, day: string): boolean =>
  Math.abs(Date.parse(day) - Date.parse(today)) <= horizon * 86_400_000;

type Clock = (day: string | null) => { dueOn: string; workingDays: number | null } | null;

/** Working days to each of these days, with the holidays asked for once. */
export const clockFor = async (session: Session, days: readonly (string | null)[]): Promise<Clock> => {
  const today = todayOf(session);
  const near = [today, ...days.filter((day): day is string => day !== null && isNear(today, day))].sort();
  const holidays = await holidaysBetween(session, near[0] ?? today, near.at(-1) ?? today);
  return (day) =>
    day === null
      ? null
      : { dueOn: day, workingDays: near.includes(day) ? workingDaysBetween(today, day, holidays) : null };
};
