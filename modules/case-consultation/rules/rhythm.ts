import { isWorkingDay } from "../../regions/index.ts";
import type { Pattern } from "../contract.ts";

/** Days are ISO dates; Monday is 1. What day it is today is passed in, never asked. */
type Day = string;
/** The public holidays by day, with the name people know them by. */
export type NamedHolidays = ReadonlyMap<Day, string>;

/** A day to meet. `reason` says why it is not the day the rhythm asked for; null when it is. */
export type Proposal = { readonly day: Day; readonly reason: string | null };

const millisecondsPerDay = 86_400_000;
const asTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const asDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);
export const plusDays = (day: Day, days: number): Day => asDay(asTime(day) + days * millisecondsPerDay);
export const weekdayOf = (day: Day): number => new Date(asTime(day)).getUTCDay() || 7;

const yearsOf = (holidays: NamedHolidays) => new Set([...holidays.keys()].map((day) => day.slice(0, 4)));

/** The day, or the first one of that weekday after it. */
const onWeekday = (day: Day, weekday: number): Day => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The same place in a month so many months on: the second Thursday stays the second Thursday. A fifth becomes the fourth. */
const monthsOn = (day: Day, months: number): Day => {
  const nth = Math.min(Math.ceil(Number(day.slice(8)) / 7), 4);
  const first = asDay(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  return plusDays(onWeekday(first, weekdayOf(day)), (nth - 1) * 7);
};

/** The k-th meeting after a first one. Eight a year is six and a half weeks, so six and seven in turn. */
const stepsOn: Record<Pattern, (day: Day, steps: number) => Day> = {
  "six-weekly": (day, steps) => plusDays(day, steps * 42),
  "eight-a-year": (day, steps) => plusDays(day, Math.floor(steps * 6.5) * 7),
  "two-monthly": (day, steps) => monthsOn(day, steps * 2),
  "four-a-year": (day, steps) => monthsOn(day, steps * 3),
};

/** Away from a holiday. First the same weekday, because people have fixed working days; else the nearest working day. */
const besideHoliday = (wanted: Day, name: string, holidays: NamedHolidays): Proposal => {
  const days = new Set(holidays.keys());
  const ways: [days: number, words: string][] = [
    [7, "een week later"],
    [-7, "een week eerder"],
    [1, "een dag later"],
    [-1, "een dag eerder"],
    [2, "twee dagen later"],
    [-2, "twee dagen eerder"],
  ];
  const years = yearsOf(holidays);
  for (const [by, words] of ways) {
    const day = plusDays(wanted, by);
    if (years.has(day.slice(0, 4)) && isWorkingDay(day, days)) return { day, reason: `${name}: ${words}` };
  }
  return { day: wanted, reason: `${name}: kies zelf een andere dag` };
};

/**
 * The days of a rhythm for the year to come, around the public holidays.
 *
 * @param last the last meeting that is planned or was held: the rhythm goes on from there; null for a new group
 * @returns also the year from which the holidays are not known, so that nothing is promised about it
 */
export const daysAhead = ({
  pattern,
  weekday,
  last,
  today,
  holidays,
}: {
  pattern: Pattern;
  weekday: number;
  last: Day | null;
  today: Day;
  holidays: NamedHolidays;
}): { proposals: Proposal[]; unknownFrom: string | null } => {
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  // Two weeks to tell everyone. A meeting that had moved some days goes back to the group's own weekday.
  const soonest = plusDays(today, 14);
  const near = last && onWeekday(plusDays(last, -3), weekday);
  const fresh = !near || stepsOn[pattern](near, 1) < soonest;
  const start = fresh ? onWeekday(soonest, weekday) : near;
  const years = yearsOf(holidays);
  const proposals: Proposal[] = [];
  for (let step = fresh ? 0 : 1; step < 20; step += 1) {
    const wanted = stepsOn[pattern](start, step);
    if (wanted > until) break;
    if (!years.has(wanted.slice(0, 4))) return { proposals, unknownFrom: wanted.slice(0, 4) };
    const name = holidays.get(wanted);
    proposals.push(name ? besideHoliday(wanted, name, holidays) : { day: wanted, reason: null });
  }
  return { proposals, unknownFrom: null };
};

/** For a meeting that can't be held on its day: the first days of the same weekday on which nothing else is. */
export const freeDaysAfter = ({
  day,
  today,
  holidays,
  taken,
  count = 3,
}: {
  day: Day;
  today: Day;
  holidays: NamedHolidays;
  taken: ReadonlySet<Day>;
  count?: number;
}): Day[] => {
  const days = new Set(holidays.keys());
  const years = yearsOf(holidays);
  const free: Day[] = [];
  for (let weeks = 1; weeks <= 12 && free.length < count; weeks += 1) {
    const candidate = plusDays(day, weeks * 7);
    if (candidate <= today || taken.has(candidate)) continue;
    // Of a year we know no holidays of, only the weekday is known.
    if (!years.has(candidate.slice(0, 4)) ? weekdayOf(candidate) < 6 : isWorkingDay(candidate, days))
      free.push(candidate);
  }
  return free;
};
