/** Below this a number could lead to someone: it is not shown. */
const smallest = 5;

export const shownTimes = (times: number): number | null => (times < smallest ? null : times);

/** @returns the first day of the month eleven months before this day, so that twelve months are counted */
export const twelveMonthsBefore = (day: string): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - 11;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
};
