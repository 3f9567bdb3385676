export { holidaysBetween, namedHolidaysBetween } from "./queries/regions.ts";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./rules/working-days.ts";
