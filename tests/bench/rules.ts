/**
 * How fast the benefit rules are on one core, and how large they are in the browser. One variant is a household in
 * which everything applies: withholding, tax over the year, all allowances and child benefit, for a month of work.
 */
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Cents } from "../../packages/benefit-rules/src/index.ts";
import { evaluate } from "../../packages/benefit-rules/src/rule.ts";
import { careAllowance } from "../../packages/benefit-rules/src/rules/care-allowance.ts";
import { childBenefit } from "../../packages/benefit-rules/src/rules/child-benefit.ts";
import { childBudget } from "../../packages/benefit-rules/src/rules/child-budget.ts";
import { childcareAllowance } from "../../packages/benefit-rules/src/rules/childcare-allowance.ts";
import { incomeTax } from "../../packages/benefit-rules/src/rules/income-tax.ts";
import { rentAllowance } from "../../packages/benefit-rules/src/rules/rent-allowance.ts";
import { wageWithholding } from "../../packages/benefit-rules/src/rules/wage-withholding.ts";

const date = "2026-07-01";
const children = [{ birthDate: "2022-03-01" }, { birthDate: "2013-03-01" }];
/** Amounts arrive as whole cents; the rule says per what. */
const cents = <Per extends string>(value: number): Cents<Per> => value as Cents<Per>;

/** The n-th household: another wage each time, so that nothing is computed once and kept. */
const variant = (n: number, steps: boolean): number => {
  const wage = 50_000 + ((n * 977) % 400_000);
  const income = wage * 12;
  const options = { steps };
  const { withheld } = evaluate(
    wageWithholding,
    date,
    { fiscalWageMonth: cents(wage), payrollTaxCredit: true, kind: "wage" },
    options,
  ).value;
  const year = evaluate(
    incomeTax,
    date,
    { labourIncome: cents<"year">(income), otherIncome: cents<"year">(0), children, singleParent: true },
    options,
  ).value;
  const care = evaluate(careAllowance, date, { income: cents(income), partner: false }, options).value;
  const rent = evaluate(
    rentAllowance,
    date,
    { rent: cents<"month">(65_000), income: cents<"year">(income), persons: 3, age: 35 },
    options,
  ).value;
  const budget = evaluate(
    childBudget,
    date,
    { income: cents(income), partners: false, childAges: [4, 13] },
    options,
  ).value;
  const childcare = evaluate(
    childcareAllowance,
    date,
    { income: cents(income), hoursMonth: 80, hourlyPrice: cents(1_100), kind: "dagopvang", childIndex: 1 },
    options,
  ).value;
  const benefit = evaluate(childBenefit, date, { childAges: [4, 13] }, options).value;
  return (
    wage -
    withheld +
    year.net +
    care.perMonth +
    rent.perMonth +
    budget.perMonth +
    childcare.perMonth +
    benefit.perQuarter
  );
};

const perSecond = (seconds: number, steps: boolean): number => {
  for (let n = 0; n < 2_000; n += 1) variant(n, steps);
  const from = performance.now();
  let [done, sum] = [0, 0];
  while (performance.now() - from < seconds * 1_000)
    for (let n = 0; n < 500; n += 1, done += 1) sum += variant(done, steps);
  if (sum <= 0) throw new Error("the households earn nothing");
  return Math.round(done / ((performance.now() - from) / 1_000));
};

/** The package as a page would load it: one file, minified, compressed. */
const compressedKb = async (): Promise<number> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "packages/benefit-rules/src/index.ts", formats: ["es"] }, minify: true },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("vite built nothing");
  const code = bundle.output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return gzipSync(code, { level: 9 }).length / 1_024;
};

export const measureRules = async (seconds: number) => ({
  "households per second, without steps": perSecond(seconds, false),
  "households per second, with steps": perSecond(seconds, true),
  "kB compressed": Number((await compressedKb()).toFixed(1)),
});
