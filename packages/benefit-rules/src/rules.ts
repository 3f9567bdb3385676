import type { Rule } from "./rule.ts";
import { minimumWage } from "./rules/minimum-wage.ts";
import { minimumWageIndexation } from "./rules/minimum-wage-indexation.ts";
import { socialSecurity } from "./rules/social-security.ts";
import { wageWithholding } from "./rules/wage-withholding.ts";

/** Every rule that can be asked; a new rule gets a line here. */
export const rules: readonly Rule[] = [minimumWage, minimumWageIndexation, wageWithholding, ...socialSecurity];
