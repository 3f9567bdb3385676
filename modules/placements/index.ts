export { type Job, jobsOf } from "./queries/jobs.ts";
