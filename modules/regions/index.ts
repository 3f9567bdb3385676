export { holidaysBetween, municipalitiesIn, namedHolidaysBetween, regionName } from "./queries/regions.ts";
export { isWorkingDay, workingDaysBetween } from "./rules/working-days.ts";
