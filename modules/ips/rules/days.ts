/** Calendar days as "2026-03-12"; counted in whole days, without clocks or time zones. */
const length = 86_400_000;
export const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / length);
const dayOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10);

/** From the first day to the second, in days. */
export const daysBetween = (from: string, until: string): number => numberOf(until) - numberOf(from);
export const plusDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** The same day some months further; the 31st becomes the last day of a shorter month. */
export const plusMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(Math.round(first.getTime() / length) + Math.min(date, last) - 1);
};

/** From and until included. */
export type Period = { readonly from: string; readonly until: string };
export const isIn = ({ from, until }: Period, day: string): boolean => day >= from && day <= until;

/** The last quarter that is over. */
export const quarterBefore = (today: string): Period => {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const started = `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;
  return { from: plusMonths(started, -3), until: plusDays(started, -1) };
};
