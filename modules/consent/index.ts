export { purposes } from "./contract/words.ts";
export { mayRegister } from "./policy.ts";
export { askedRecently } from "./queries/asked.ts";
export { permissionsOfMine, requestsToMe } from "./queries/mine.ts";
export {
  accessTo,
  categoriesSpokenFor,
  everythingAboutMe,
  insertPerson,
  peoplePage,
  personSpokenFor,
  readiness,
  worksWith,
  workWith,
} from "./queries/persons.ts";
export { type Proof, proofForOwnFile } from "./queries/proof.ts";
export { referenceFrom } from "./rules/permissions.ts";
