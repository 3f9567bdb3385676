export * from "./contract/at-work.ts";
export * from "./contract/facts.ts";
export * from "./contract/help.ts";
export * from "./contract/keeping-in-touch.ts";
export * from "./contract/plan.ts";
export * from "./contract/staying.ts";
