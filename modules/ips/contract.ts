export * from "./contract/activities.ts";
export * from "./contract/caseload.ts";
export * from "./contract/funding.ts";
export * from "./contract/in-dutch.ts";
export * from "./contract/looking.ts";
export * from "./contract/quarters.ts";
export type * from "./contract/records.ts";
export * from "./contract/trajectory.ts";
export * from "./contract/words.ts";
