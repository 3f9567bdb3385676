export * from "./contract/approach.ts";
export * from "./contract/file.ts";
export * from "./contract/link.ts";
export * from "./contract/network.ts";
export * from "./contract/people.ts";
