export { showCatchUp } from "./actions/show-catch-up.ts";
export { type CatchUp, getCatchUp } from "./contract.ts";
