export { groupsAhead, waitingAtCases } from "./queries/waiting.ts";
