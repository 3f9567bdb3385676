export * from "./contract/categories.ts";
export * from "./contract/letter.ts";
export * from "./contract/persons.ts";
