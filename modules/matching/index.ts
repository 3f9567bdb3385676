export { showReasons } from "./actions/show-reasons.ts";
export { namesFor } from "./queries/names.ts";
