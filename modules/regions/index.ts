export { holidaysBetween } from "./queries/regions.ts";
export { addWorkingDays, type Day, type Holidays, isWorkingDay, workingDaysBetween } from "./rules/working-days.ts";
