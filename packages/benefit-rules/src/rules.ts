import { householdMonth } from "./household/household-month.ts";
import type { Rule } from "./rule.ts";
import { careAllowance } from "./rules/care-allowance.ts";
import { childBenefit } from "./rules/child-benefit.ts";
import { childBudget } from "./rules/child-budget.ts";
import { childcareAllowance } from "./rules/childcare-allowance.ts";
import { incomeTax } from "./rules/income-tax.ts";
import { minimumWage } from "./rules/minimum-wage.ts";
import { minimumWageIndexation } from "./rules/minimum-wage-indexation.ts";
import { rentAllowance } from "./rules/rent-allowance.ts";
import { socialSecurity } from "./rules/social-security.ts";
import { wageCostAdvantage } from "./rules/wage-cost-advantage.ts";
import { wageWithholding } from "./rules/wage-withholding.ts";

/** Every rule that can be asked; a new rule gets a line here. */
export const rules: readonly Rule[] = [
  minimumWage,
  minimumWageIndexation,
  wageWithholding,
  incomeTax,
  careAllowance,
  rentAllowance,
  childBudget,
  childcareAllowance,
  childBenefit,
  wageCostAdvantage,
  ...socialSecurity,
  householdMonth,
];
