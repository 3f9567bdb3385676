export { dayInWords } from "./rules/dutch.ts";
export { plainSearch } from "./rules/facts.ts";
export { hashOf, newSecret } from "./rules/opening.ts";
