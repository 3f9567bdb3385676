export * from "./contract/calculations.ts";
export * from "./contract/situation.ts";
export * from "./contract/talks.ts";
