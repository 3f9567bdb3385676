export { myWanted, ruledOutFor, wantedIn, wantedOf } from "./actions/show-wanted.ts";
export { Looking, type Section } from "./contract/looking.ts";
export { factsForEmployer, factsWithName, factsWithoutName, inShort } from "./rules/content.ts";
export { asCompared } from "./rules/wanted.ts";
