export { refused as placementRefused } from "./errors.ts";
export { mayPrepare, mayWrite } from "./policy.ts";
export { insertPlacement } from "./queries/acts.ts";
export { insertInterview } from "./queries/interviews.ts";
export { jobsOf, type Rights, rightsFor } from "./queries/jobs.ts";
export { organisationsNamed } from "./queries/organisations.ts";
export { tableOf } from "./rules/counting.ts";
export { assertTalk, assertWork } from "./rules/facts.ts";
