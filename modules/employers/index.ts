export { dayInWords } from "./rules/dutch.ts";
export { plainSearch } from "./rules/facts.ts";
/** `openingOf`: for a module above that shows an employer, by their own link, what it knows of them. */
export { hashOf, newSecret, openingOf } from "./rules/opening.ts";
