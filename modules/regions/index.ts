export { holidaysBetween } from "./queries/regions.ts";
export { workingDaysBetween } from "./rules/working-days.ts";
