export * from "./contract/facts.ts";
export * from "./contract/import.ts";
export * from "./contract/offers.ts";
export * from "./contract/tasks.ts";
