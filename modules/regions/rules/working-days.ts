/**
 * Working days, as the law counts them. Days are ISO dates (2026-04-03); the holidays are passed in,
 * so the answer never depends on what day it is.
 *
 * Good Friday and Liberation Day count as a holiday every year, also when an employer is open.
 * @see Algemene termijnenwet art. 3, https://wetten.overheid.nl/BWBR0002448
 */
export type Day = string;
export type Holidays = ReadonlySet<Day>;

const millisecondsPerDay = 86_400_000;

const asTime = (day: Day): number => {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time)) throw new RangeError(`${day} is not a date`);
  return time;
};

const asDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

const step = (day: Day, days: number): Day => asDay(asTime(day) + days * millisecondsPerDay);

// A list that stops in 2030 would call New Year 2031 a working day without anyone noticing.
const assertCovered = (day: Day, holidays: Holidays): void => {
  const year = day.slice(0, 4);
  for (const holiday of holidays) if (holiday.startsWith(year)) return;
  throw new RangeError(`no holidays known for ${year}`);
};

/**
 * @param holidays every holiday of the years asked about
 * @throws {RangeError} when the day is no date, or no holidays are known for its year
 */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean => {
  const weekday = new Date(asTime(day)).getUTCDay();
  assertCovered(day, holidays);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
};

/**
 * The working day that lies `count` working days after `day`; `day` itself is not counted.
 * "Antwoord binnen 2 werkdagen", asked on Friday, ends on Tuesday.
 *
 * @param count 1 or more, or 0: the day itself, or the first working day after it (art. 1)
 */
export const addWorkingDays = (day: Day, count: number, holidays: Holidays): Day => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("count is a whole number of 0 or more");
  let at = day;
  if (count === 0) while (!isWorkingDay(at, holidays)) at = step(at, 1);
  for (let left = count; left > 0; ) {
    at = step(at, 1);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
};

/** Working days after `from`, up to and including `to`; negative when `to` lies before `from` ("3 dagen te laat"). */
export const workingDaysBetween = (from: Day, to: Day, holidays: Holidays): number => {
  if (asTime(to) < asTime(from)) return 0 - workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let at = from; at !== to; ) {
    at = step(at, 1);
    if (isWorkingDay(at, holidays)) count += 1;
  }
  return count;
};
