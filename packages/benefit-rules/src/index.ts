export { type Answered, answer, listRules } from "./answer.ts";
export { curveOf } from "./household/curve.ts";
export {
  type Exploration,
  explore,
  type HouseholdSituation,
  type HouseholdStatement,
  type NotExplored,
} from "./household/explore.ts";
export { householdMonth } from "./household/household-month.ts";
export type { Situation } from "./household/situation.ts";
export { besideYourPapers, type PaperDifference } from "./household/with-your-papers.ts";
export type { Cents, CentsPerHour, CentsPerMonth, CentsPerYear } from "./money.ts";
export { allParameters, type Parameter } from "./parameters/index.ts";
export { evaluate, type Outcome } from "./rule.ts";
export type { Step } from "./worksheet.ts";
