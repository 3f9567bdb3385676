/** Answers on their way here from the outcome of "Wat levert werken mij op?". */
export { carriedAnswers, forgetCarried } from "../public/carried.ts";
/** What a link of "Wat levert werken mij op?" carries, for who wants to keep it or look at it together. */
export { caseOf, fromFragment } from "../public/situation-of.ts";
export { warningsInWords } from "./warnings.ts";
