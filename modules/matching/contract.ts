export * from "./contract/mine.ts";
export * from "./contract/places.ts";
