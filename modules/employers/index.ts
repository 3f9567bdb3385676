export { employersAhead } from "./queries/approach.ts";
