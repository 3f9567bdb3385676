export { organisationsInRegion, regionName } from "./queries/organisations.ts";
export { endOfDay, startOfDay } from "./rules.ts";
