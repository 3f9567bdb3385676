export { holidaysBetween, namedHolidaysBetween } from "./queries/regions.ts";
export { isWorkingDay, workingDaysBetween } from "./rules/working-days.ts";
