export * from "./contract/acts.ts";
export * from "./contract/counts.ts";
export * from "./contract/facts.ts";
export * from "./contract/interviews.ts";
export * from "./contract/jobs.ts";
export * from "./contract/words.ts";
