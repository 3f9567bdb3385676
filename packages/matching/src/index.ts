export { distanceBand, kilometres, minutes } from "./dimensions/travel.ts";
export type { Answer, Motive, Offer } from "./offer.ts";
export { breaksOwnNo } from "./own-no.ts";
export { type Day, nothingKnown, type Point, type TravelMode, type Wanted } from "./person.ts";
export { type Match, orderInWords, type Reason, rankFor, reasonsFor } from "./rank.ts";
export { type Dimension, dimensions, type Verdict } from "./verdict.ts";
export { type Need, needs, type RuledOut, ruledOut } from "./words/needs.ts";
export { competences, levels } from "./words/vum.ts";
export { fieldNames, type Kind, kindCalled, kinds, kindsIn } from "./words/work.ts";
