export { hoursInWords } from "./dimensions/hours.ts";
export { distanceBand, kilometres, minutes, reach } from "./dimensions/travel.ts";
export { comesWithIt } from "./known.ts";
export type { Answer, Motive, Offer } from "./offer.ts";
export { breaksOwnNo, stillToAsk } from "./own-no.ts";
export { type Day, nothingKnown, type Point, type TravelMode, type Wanted } from "./person.ts";
export {
  aboveAllTooFar,
  type Match,
  orderInWords,
  placedFor,
  type Reason,
  rankFor,
  reasonsFor,
  verdictsFor,
} from "./rank.ts";
export { type Dimension, dimensions, type Reader, type Verdict } from "./verdict.ts";
export { dayNames } from "./words/days.ts";
export { type Need, needs, type RuledOut, ruledOut } from "./words/needs.ts";
export { competences, levels } from "./words/vum.ts";
export { fieldNames, type Kind, kindCalled, kinds, kindsIn } from "./words/work.ts";
