export * from "./contract/event.ts";
export * from "./contract/invitation.ts";
export * from "./contract/link.ts";
export * from "./contract/words.ts";
