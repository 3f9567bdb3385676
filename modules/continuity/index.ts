export { showCatchUp } from "./actions/show-catch-up.ts";
export { type CatchUp, getCatchUp } from "./contract.ts";
export { groupsCaughtUp } from "./queries/catching-up.ts";
