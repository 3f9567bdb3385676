export type { Left } from "./contract.ts";
export {
  assertAddedMayGo,
  assertNoForbiddenNumber,
  assertTextsMayGo,
  forbiddenNumber,
  holdsForbiddenNumber,
} from "./rules/texts.ts";
