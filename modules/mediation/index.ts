export { mediationAhead } from "./queries/proposals.ts";
