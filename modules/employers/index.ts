export { plainSearch } from "./rules/facts.ts";
