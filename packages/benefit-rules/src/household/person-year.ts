import { type CentsPerMonth, type CentsPerYear, monthOf, yearOf } from "../money.ts";
import type { Worksheet } from "../worksheet.ts";
import type { Earning } from "./earning.ts";
import type { TaxOfAYear } from "./tax-of-a-year.ts";
import type { Taxed } from "./taxed-benefit.ts";

const act = (article: string) => ({ law: "Wet IB 2001", article });
const none = 0 as CentsPerYear;

/** The income of one person as if the whole year were like this month. */
export type PersonYear = {
  /** Wage and benefit with holiday allowance, before tax. */
  readonly income: CentsPerYear;
  /** The part of it that comes from present work. */
  readonly labour: CentsPerYear;
  readonly tax: CentsPerYear;
  /** Tax over the income without holiday allowance. */
  readonly taxBeforeHoliday: CentsPerYear;
  /** Net holiday allowance set apart per month, and the part of it over the wage. */
  readonly holiday: CentsPerMonth;
  readonly wageHoliday: CentsPerMonth;
};

const nettedPerMonth = (sheet: Worksheet, label: string, holiday: CentsPerYear, more: CentsPerYear): CentsPerMonth =>
  holiday === 0
    ? (0 as CentsPerMonth)
    : sheet.nearest(label, act("2.10, 8.10, 8.11"), monthOf((holiday - more) as CentsPerYear));

/** Tax of the year with and without the holiday allowance tells what is left of it. */
export const personYear = (
  sheet: Worksheet,
  taxes: TaxOfAYear,
  who: string,
  earning: Earning,
  taxed: Taxed | undefined,
): PersonYear => {
  const wages = yearOf(earning.taxable);
  const bare = (wages + (taxed ? taxed.paid * 12 : 0)) as CentsPerYear;
  const income = (bare + earning.holiday + (taxed?.holiday ?? 0)) as CentsPerYear;
  const labour = (wages + earning.holiday) as CentsPerYear;
  if (income === 0)
    return {
      income,
      labour,
      tax: none,
      taxBeforeHoliday: none,
      holiday: 0 as CentsPerMonth,
      wageHoliday: 0 as CentsPerMonth,
    };
  const before = sheet.step(
    `${who}: belasting over een jaar, zonder vakantiegeld`,
    act("2.10, 8.10, 8.11"),
    taxes.over(bare, wages),
  );
  const tax = sheet.step(
    `${who}: belasting over een jaar, met vakantiegeld`,
    act("2.10, 8.10, 8.11"),
    taxes.over(income, labour),
  );
  const holiday = nettedPerMonth(
    sheet,
    `${who}: vakantiegeld na belasting, per maand opzij`,
    (income - bare) as CentsPerYear,
    (tax - before) as CentsPerYear,
  );
  if (!taxed || taxed.holiday === 0)
    return { income, labour, tax, taxBeforeHoliday: before, holiday, wageHoliday: holiday };
  const more = taxes.over((bare + earning.holiday) as CentsPerYear, labour) - before;
  const wageHoliday = nettedPerMonth(sheet, `${who}: daarvan over het loon`, earning.holiday, more as CentsPerYear);
  return { income, labour, tax, taxBeforeHoliday: before, holiday, wageHoliday };
};

/**
 * With two payers too much or too little is withheld: each looks at its own amount only. The tax return sets that
 * right; what comes back (or has to be paid) is spread over the months.
 * @param withheld by employer and payer of the benefit together in a month
 */
export const throughTaxReturn = (sheet: Worksheet, withheld: CentsPerMonth, year: PersonYear): CentsPerMonth => {
  const difference = sheet.minus(
    "Ingehouden over een jaar, min de belasting over het jaar",
    { law: "AWR", article: "9" },
    yearOf(withheld),
    year.taxBeforeHoliday,
  );
  sheet.assume("u doet aangifte; u kunt dit bedrag ook elke maand krijgen met een voorlopige aanslag");
  return sheet.nearest(
    "Terug via de aangifte (of bijbetalen), per maand",
    { law: "AWR", article: "9" },
    monthOf(difference),
  );
};

/** Credit for young disabled people (art. 8.16a) over a year: with Wajong, as far as there is tax to set it against. */
export const youngDisabledCredit = (sheet: Worksheet, year: PersonYear): CentsPerYear => {
  const credit = sheet.perYear("Jonggehandicaptenkorting per jaar", "ib.jonggehandicaptenkorting");
  return sheet.least("Deel dat u krijgt: niet meer dan uw belasting", act("8.8"), credit, year.tax);
};

/**
 * Income-dependent combination credit (art. 8.14a), per month: for whoever works and cares for a child under 12;
 * of two partners the one who earns least. Only as far as there is tax to set it against (art. 8.8).
 */
export const combinationCredit = (
  sheet: Worksheet,
  children: readonly number[],
  self: PersonYear,
  partner: PersonYear | undefined,
  youngDisabled: CentsPerYear,
): CentsPerMonth => {
  const taxLeft = (year: PersonYear) => (year === self ? self.tax - youngDisabled : year.tax) as CentsPerYear;
  if (!children.some((age) => age < 12)) return 0 as CentsPerMonth;
  const least = partner && partner.labour < self.labour ? partner : self;
  const from = sheet.perYear("Combinatiekorting vanaf een inkomen uit werk van", "ib.iack.from");
  if (least.labour <= from) return 0 as CentsPerMonth;
  sheet.assume("het kind was op 1 januari jonger dan 12 jaar en staat minstens zes maanden op uw adres");
  const rate = sheet.rate("Opbouw van de combinatiekorting", "ib.iack.rate");
  const most = sheet.perYear("Combinatiekorting, hoogste bedrag", "ib.iack.max");
  const built = sheet.share(
    "Combinatiekorting over het inkomen daarboven",
    act("8.14a"),
    (least.labour - from) as CentsPerYear,
    rate,
  );
  const credit = sheet.up(
    "Combinatiekorting, naar boven op hele euro’s",
    act("8.14a"),
    Math.min(built, most) as CentsPerYear,
    100,
  );
  const used = sheet.least("Deel dat u krijgt: niet meer dan uw belasting", act("8.8"), credit, taxLeft(least));
  return sheet.nearest("Combinatiekorting per maand", act("8.14a"), monthOf(used));
};
