/** Dates, times, numbers and deadlines as Dutch people write them, in Dutch time wherever the browser stands. */
const zone = "Europe/Amsterdam";
type Moment = Date | string;
const asDate = (moment: Moment): Date => {
  // A date without a time is a day in the calendar, not midnight in London: read it at noon.
  const date = typeof moment === "string" ? new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment) : moment;
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${String(moment)}`);
  return date;
};
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("nl-NL", { timeZone: zone, ...options });
  return (moment: Moment): string => format.format(asDate(moment));
};

/** 12 maart 2026 */
export const dutchDate = formatter({ day: "numeric", month: "long", year: "numeric" });
/** donderdag 12 maart 2026 */
export const dutchDay = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = formatter({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** 14.03, for what has just been saved */
export const dutchClock = (moment: Moment): string => dutchHour(clock(moment));
/** 14.30 uur */
export const dutchTime = (moment: Moment): string => `${dutchClock(moment)} uur`;
/** A time of the day as it is kept ("14:30"), as one reads it: 14.30 */
export const dutchHour = (time: string): string => time.replace(":", ".");
/** 14.30 tot 16.00 uur */
export const dutchFromTo = (start: string, end: string): string => `${dutchHour(start)} tot ${dutchHour(end)} uur`;
/** donderdag 12 maart 2026 om 14.30 uur */
export const dutchMoment = (moment: Moment): string => `${dutchDay(moment)} om ${dutchTime(moment)}`;

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
/** 1.234,5 */
export const dutchNumber = (value: number): string => number.format(value);

const euros = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
/** € 1.234,56, or − € 1.234,56 as people write it, from whole cents; the spaces do not break over two lines */
export const dutchEuros = (cents: number): string =>
  `${cents < 0 ? "−\u00a0" : ""}${euros.format(Math.abs(cents) / 100)}`;

/** "3 zaken", "1 zaak" */
export const count = (amount: number, one: string, many: string): string =>
  `${dutchNumber(amount)} ${amount === 1 ? one : many}`;

/** The clock of a promise in words: "nog 2 werkdagen", "vandaag", "3 dagen te laat". */
export const workingDaysLeft = (days: number): string => {
  if (days === 0) return "vandaag";
  return days > 0 ? `nog ${count(days, "werkdag", "werkdagen")}` : `${count(-days, "dag", "dagen")} te laat`;
};

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const monthNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase().replace(/\.$/, "").replace(/^mrt$/, "maart");
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1;
};

/**
 * Reads a date as people type it: "12 maart 2026", "12-3-2026", "12/03/26", "2026-03-12".
 * @returns the day as "2026-03-12", or null when it is not a day that exists
 */
export const readDutchDate = (text: string): string | null => {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const dutch = /^(\d{1,2})(?:[-/.]|\s+)([a-z]+\.?|\d{1,2})(?:[-/.]|\s+)(\d{4}|\d{2})$/i.exec(trimmed);
  const [day, month, year] = iso
    ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
    : dutch
      ? [Number(dutch[1]), monthNumber(dutch[2] ?? ""), Number(dutch[3]) + (dutch[3]?.length === 2 ? 2000 : 0)]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1000 ? date.toISOString().slice(0, 10) : null;
};
