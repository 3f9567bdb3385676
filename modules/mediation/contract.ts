export * from "./contract/meetings.ts";
export * from "./contract/proposals.ts";
export * from "./contract/words.ts";
