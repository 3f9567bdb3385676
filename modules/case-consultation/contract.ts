export * from "./contract/cases.ts";
export * from "./contract/groups.ts";
export * from "./contract/handover.ts";
export * from "./contract/meetings.ts";
export * from "./contract/person.ts";
export * from "./contract/rules-of-play.ts";
export * from "./contract/words.ts";
