import type { CentsPerYear } from "../money.ts";
import { Worksheet } from "../worksheet.ts";
import { incomeAllowances } from "./allowances.ts";
import type { Situation } from "./situation.ts";
import type { Statement } from "./statement.ts";

/** The year in which work starts, as Dienst Toeslagen looks at it. */
export type YearView = {
  /** Income of the household in this year: some months as now, the rest with work. */
  readonly income: CentsPerYear;
  /** Allowances of the year when the income of now goes on counting. */
  readonly received: CentsPerYear;
  /** Allowances that belong to the income of the year. */
  readonly entitled: CentsPerYear;
  /** What may have to be paid back when the change is not passed on. */
  readonly mayPayBack: CentsPerYear;
  /** What may still come when the income of the year is lower. */
  readonly mayComeExtra: CentsPerYear;
};

const yearOf = (date: string, situation: Situation, income: CentsPerYear): CentsPerYear => {
  const allowances = incomeAllowances(new Worksheet(date, { steps: false }), situation, income);
  const month = allowances["care-allowance"] + allowances["rent-allowance"] + allowances["child-budget"];
  return (month * 12) as CentsPerYear;
};

/**
 * Allowances look at the whole year: months of work count for all twelve.
 * @param firstMonth month in which the work starts, 1 to 12
 */
export const yearView = (
  date: string,
  situation: Situation,
  now: Statement,
  work: Statement,
  firstMonth: number,
): YearView => {
  const before = firstMonth - 1;
  const mixed = (now.yearIncome * before + work.yearIncome * (12 - before)) / 12;
  const income = (Math.floor(mixed / 100) * 100) as CentsPerYear;
  const received = yearOf(date, situation, now.yearIncome);
  const entitled = yearOf(date, situation, income);
  return {
    income,
    received,
    entitled,
    mayPayBack: Math.max(0, received - entitled) as CentsPerYear,
    mayComeExtra: Math.max(0, entitled - received) as CentsPerYear,
  };
};
