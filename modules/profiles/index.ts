export { ownWantedOf, ruledOutFor, wantedOf } from "./actions/show-wanted.ts";
export { type Content, factsOf } from "./contract/content.ts";
export { Looking, type Section, sections } from "./contract/looking.ts";
export { peopleSharedWithMe } from "./queries/for-matching.ts";
export { factsForEmployer, factsWithName, factsWithoutName } from "./rules/content.ts";
export { wantedFrom } from "./rules/wanted.ts";
