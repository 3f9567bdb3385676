export { talksAhead } from "./queries/talks.ts";
export { toKeep } from "./rules/keeping.ts";
