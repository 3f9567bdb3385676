export { showReasons } from "./actions/show-reasons.ts";
