import type { Board } from "../contract.ts";

const weeks = { monthly: 4, "six-weekly": 6 } as const;
const millisecondsPerDay = 86_400_000;

/** The next day of this rhythm: the same weekday, so many weeks after the last; from today when that has passed. */
export const nextDay = (rhythm: Board["rhythm"], lastOn: string | null, today: string): string => {
  const step = weeks[rhythm] * 7 * millisecondsPerDay;
  let at = Date.parse(lastOn ?? today) + step;
  while (at < Date.parse(today)) at += step;
  return new Date(at).toISOString().slice(0, 10);
};
