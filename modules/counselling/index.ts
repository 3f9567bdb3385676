export { toKeep } from "./rules/keeping.ts";
