export * from "./contract/counts.ts";
export * from "./contract/lessons.ts";
export * from "./contract/questions.ts";
export * from "./contract/words.ts";
export * from "./contract/working-agreements.ts";
