export * from "./contract/live.ts";
export * from "./contract/screen.ts";
export * from "./contract/table.ts";
export * from "./contract/words.ts";
