export { type GroupAhead, groupsAhead, type Waiting, waitingAtCases } from "./queries/waiting.ts";
