import type { CentsOnce, CentsPerMonth, CentsPerYear } from "../money.ts";
import { careAllowance } from "../rules/care-allowance.ts";
import { childBenefit } from "../rules/child-benefit.ts";
import { childBudget } from "../rules/child-budget.ts";
import { childcareAllowance } from "../rules/childcare-allowance.ts";
import { rentAllowance } from "../rules/rent-allowance.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Situation } from "./situation.ts";
import type { LineId } from "./statement.ts";

const nothing = 0 as CentsPerMonth;
const own = { law: "eigen opgave", article: "-" };

/** True when savings are known to be above a limit; not knowing is said. */
const tooMuch = (sheet: Worksheet, assets: CentsOnce | undefined, limit: () => CentsOnce): boolean => {
  if (assets === undefined) {
    sheet.assume("uw vermogen is lager dan de grenzen van de toeslagen");
    return false;
  }
  return assets > 0 && assets > limit();
};

const rent = (sheet: Worksheet, situation: Situation, income: CentsPerYear): CentsPerMonth => {
  const { household, assets } = situation;
  if (situation.rent === undefined) {
    sheet.warn("Huurtoeslag is niet meegerekend: wij weten uw huur niet.");
    return nothing;
  }
  if (situation.rent === 0) return nothing;
  if ((household.costSharers ?? 0) > 0) {
    sheet.warn("Huurtoeslag is nog niet berekend: daarvoor is het inkomen van uw huisgenoten nodig.");
    return nothing;
  }
  const together = household.kind === "couple";
  const limit = () =>
    together
      ? sheet.once("Grens van het vermogen voor huurtoeslag, samen", "ht.vermogen_partner")
      : sheet.once("Grens van het vermogen voor huurtoeslag", "ht.vermogen_single");
  if (tooMuch(sheet, assets, limit)) return nothing;
  const children = household.children?.length ?? 0;
  const persons = (together ? 2 : 1) + children;
  const age = Math.max(household.age, household.partnerAge ?? 0);
  return rentAllowance.compute(sheet, { rent: situation.rent, income, persons, age, child: children > 0 }).perMonth;
};

/** Care allowance, rent allowance and child budget: what falls when the income of the year rises. */
export const incomeAllowances = (
  sheet: Worksheet,
  situation: Situation,
  income: CentsPerYear,
): { readonly [Id in "care-allowance" | "rent-allowance" | "child-budget"]: CentsPerMonth } => {
  const { household, assets } = situation;
  const together = household.kind === "couple";
  const limit = () =>
    together
      ? sheet.once("Grens van het vermogen voor toeslagen, samen", "toeslag.vermogen.partner")
      : sheet.once("Grens van het vermogen voor toeslagen", "toeslag.vermogen.single");
  const rich = tooMuch(sheet, assets, limit);
  const childAges = household.children ?? [];
  return {
    "care-allowance": rich ? nothing : careAllowance.compute(sheet, { income, partner: together }).perMonth,
    "rent-allowance": rent(sheet, situation, income),
    "child-budget":
      rich || childAges.length === 0
        ? nothing
        : childBudget.compute(sheet, { income, partners: together, childAges: [...childAges] }).perMonth,
  };
};

/** Childcare is there to work: without work there are no costs and no allowance. */
const childcare = (sheet: Worksheet, situation: Situation, income: CentsPerYear, working: boolean) => {
  const places = situation.childcare ?? [];
  if (places.length === 0) return { "childcare-allowance": nothing, "childcare-costs": nothing };
  if (!working) {
    sheet.assume("zonder werk is er geen kinderopvang nodig; volgt u een traject, vraag dan na of opvangtoeslag kan");
    return { "childcare-allowance": nothing, "childcare-costs": nothing };
  }
  const byHours = [...places].sort((one, other) => other.hoursMonth - one.hoursMonth);
  let allowance = 0;
  let costs = 0;
  for (const [at, place] of byHours.entries()) {
    allowance += childcareAllowance.compute(sheet, { ...place, income, childIndex: at + 1 }).perMonth;
    const cost = (place.hoursMonth * place.hourlyPrice) as CentsPerMonth;
    costs += sheet.nearest("Kosten van opvang: uren × prijs", own, cost);
  }
  return { "childcare-allowance": allowance as CentsPerMonth, "childcare-costs": -costs as CentsPerMonth };
};

const benefitForChildren = (sheet: Worksheet, children: readonly number[]): CentsPerMonth => {
  let month = 0;
  for (const age of children) {
    const { perQuarter } = childBenefit.compute(sheet, { childAges: [age] });
    month += sheet.nearest(
      "Kinderbijslag per maand: een derde van het kwartaal",
      { law: "AKW", article: "12" },
      (perQuarter / 3) as CentsPerMonth,
    );
  }
  return month as CentsPerMonth;
};

/** All allowances at an income of the year, and the costs of childcare as an amount below zero. */
export const allowancesOf = (
  sheet: Worksheet,
  situation: Situation,
  income: CentsPerYear,
  working: boolean,
): { readonly [Id in LineId]?: CentsPerMonth } => ({
  ...incomeAllowances(sheet, situation, income),
  ...childcare(sheet, situation, income, working),
  "child-benefit": benefitForChildren(sheet, situation.household.children ?? []),
});
