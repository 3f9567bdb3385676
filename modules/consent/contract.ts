export * from "./contract/dates.ts";
export * from "./contract/explanation.ts";
export * from "./contract/parts.ts";
export * from "./contract/person.ts";
export * from "./contract/professional.ts";
export * from "./contract/representation.ts";
export * from "./contract/rights.ts";
export * from "./contract/words.ts";
