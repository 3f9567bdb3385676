export { jobsOf } from "./queries/jobs.ts";
export { tableOf } from "./rules/counting.ts";
