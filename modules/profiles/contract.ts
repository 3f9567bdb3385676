export * from "./contract/content.ts";
export * from "./contract/looking.ts";
export * from "./contract/messages.ts";
export * from "./contract/mine.ts";
export * from "./contract/reading.ts";
export * from "./contract/sharing.ts";
