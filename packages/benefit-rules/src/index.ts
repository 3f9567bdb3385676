export { type Answered, answer, listRules } from "./answer.ts";
export {
  type Exploration,
  explore,
  type HouseholdSituation,
  type HouseholdStatement,
  type NotExplored,
} from "./household/explore.ts";
export { besideYourPapers, type PaperDifference } from "./household/with-your-papers.ts";
export type { Cents, CentsPerMonth, CentsPerYear } from "./money.ts";
export { allParameters, type Parameter } from "./parameters/index.ts";
export { evaluate, type Outcome } from "./rule.ts";
export type { Step } from "./worksheet.ts";
