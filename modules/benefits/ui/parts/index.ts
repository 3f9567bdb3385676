import "../public/earnings.css";

/** Answers on their way here from the outcome of "Wat levert werken mij op?". */
export { carriedAnswers, forgetCarried } from "../public/carried.ts";
/** The pictures and sentences of the outcome, for who looks at it together. */
export { CurveInWords, CurvePicture } from "../public/outcome/CurvePicture.tsx";
export { Month, Year } from "../public/outcome/MonthAndYear.tsx";
/** What a link of "Wat levert werken mij op?" carries, for who wants to keep it or look at it together. */
export { caseOf, fromFragment } from "../public/situation-of.ts";
export { warningsInWords } from "./warnings.ts";
