import type { CentsPerYear } from "../money.ts";
import type { Worksheet } from "../worksheet.ts";

const rounding = { law: "Rekenvoorschriften loonheffing", article: "2.2.2" };
const taxAct = (article: string) => ({ law: "Wet IB 2001", article });

const nothing = 0 as CentsPerYear;

/** A whole euro, in cents. */
export const euro = 100;

/** The withholding tables count in whole euros (100), the tax of a year is computed to the cent (1). */
type RoundingUnit = typeof euro | 1;

/** The tables go down to whole euros after each bracket; for a year nothing is rounded until the end. */
const soFar = (sheet: Worksheet, label: string, amount: CentsPerYear, unit: RoundingUnit): CentsPerYear =>
  unit === euro
    ? sheet.down(`${label}, naar beneden afgerond`, rounding, amount, unit)
    : sheet.step(label, taxAct("2.10"), amount);

const atTheEnd = (sheet: Worksheet, amount: CentsPerYear, unit: RoundingUnit): CentsPerYear =>
  unit === euro ? amount : sheet.nearest("Belasting en premies, afgerond op een cent", taxAct("2.10"), amount);

/**
 * Income tax and premiums over income from work and home (box 1) below pension age, before credits.
 * @see Wet IB 2001 art. 2.10
 */
export const taxBeforeCredits = (sheet: Worksheet, income: CentsPerYear, unit: RoundingUnit): CentsPerYear => {
  const firstEnd = sheet.perYear("Schijf 1 loopt tot en met", "ib.box1.bracket1.upto");
  const firstRate = sheet.rate("Tarief schijf 1, met premies", "ib.box1.bracket1.rate_combined");
  const inFirst = sheet.share(
    "Belasting en premies in schijf 1",
    taxAct("2.10"),
    Math.min(income, firstEnd) as CentsPerYear,
    firstRate,
  );
  const first = soFar(sheet, "Schijf 1", inFirst, unit);
  if (income <= firstEnd) return atTheEnd(sheet, first, unit);

  const secondEnd = sheet.perYear("Schijf 2 loopt tot en met", "ib.box1.bracket2.upto");
  const secondRate = sheet.rate("Tarief schijf 2", "ib.box1.bracket2.rate");
  const inSecond = sheet.share(
    "Belasting in schijf 2",
    taxAct("2.10"),
    (Math.min(income, secondEnd) - firstEnd) as CentsPerYear,
    secondRate,
  );
  const second = soFar(sheet, "Schijf 1 en 2 samen", (first + inSecond) as CentsPerYear, unit);
  if (income <= secondEnd) return atTheEnd(sheet, second, unit);

  const thirdRate = sheet.rate("Tarief schijf 3", "ib.box1.bracket3.rate");
  const inThird = sheet.share("Belasting in schijf 3", taxAct("2.10"), (income - secondEnd) as CentsPerYear, thirdRate);
  return atTheEnd(sheet, soFar(sheet, "Alle schijven samen", (second + inThird) as CentsPerYear, unit), unit);
};

/**
 * The general credit: the maximum, less a percentage of income above a threshold; in the tables none above the end of
 * bracket 2, and round up to whole euros.
 * @see Wet IB 2001 art. 8.10
 */
export const generalCredit = (sheet: Worksheet, income: CentsPerYear, unit: RoundingUnit): CentsPerYear => {
  const most = sheet.perYear("Algemene heffingskorting, hoogste bedrag", "ib.ahk.max");
  const threshold = sheet.perYear("De algemene heffingskorting daalt vanaf een inkomen van", "ib.ahk.phaseout_from");
  if (income <= threshold) return most;
  // The law lets it run out by itself; the tables stop at the end of bracket 2.
  if (unit === euro && income > sheet.perYear("Geen algemene heffingskorting boven", "ib.box1.bracket2.upto"))
    return sheet.step("Algemene heffingskorting", taxAct("8.10"), nothing);
  const rate = sheet.rate("Daling van de algemene heffingskorting", "ib.ahk.phaseout_rate");
  const less = sheet.share(
    "Af: daling over het inkomen boven die grens",
    taxAct("8.10"),
    (income - threshold) as CentsPerYear,
    rate,
  );
  const left = (most > less ? most - less : 0) as CentsPerYear;
  if (unit !== euro) return sheet.nearest("Algemene heffingskorting, afgerond op een cent", taxAct("8.10"), left);
  const article = { law: rounding.law, article: "2.2.3.1" };
  return sheet.up("Algemene heffingskorting, naar boven afgerond", article, left, unit);
};

/**
 * The labour credit on income from present work: three stretches that rise, each up to a maximum, then one that falls.
 * The tables round it up to whole euros.
 * @see Wet IB 2001 art. 8.11
 */
export const labourCredit = (sheet: Worksheet, income: CentsPerYear, unit: RoundingUnit): CentsPerYear => {
  const article = taxAct("8.11");
  const rise = (
    label: string,
    start: CentsPerYear,
    from: CentsPerYear,
    rate: number,
    most: CentsPerYear,
  ): CentsPerYear => sheet.step(label, article, Math.min(start + (income - from) * rate, most) as CentsPerYear);
  const finish = (amount: CentsPerYear): CentsPerYear =>
    unit === euro
      ? sheet.up("Arbeidskorting, naar boven afgerond", { law: rounding.law, article: "2.2.3.4" }, amount, unit)
      : sheet.nearest("Arbeidskorting, afgerond op een cent", article, amount);

  const most1 = sheet.perYear("Arbeidskorting deel 1, hoogste bedrag", "ib.arbeidskorting.b1.max");
  const end1 = sheet.perYear("Arbeidskorting deel 1 loopt tot", "ib.arbeidskorting.b1.upto");
  const rate1 = sheet.rate("Arbeidskorting deel 1", "ib.arbeidskorting.b1.rate");
  const part1 = rise("Arbeidskorting over deel 1", nothing, nothing, rate1, most1);
  if (income <= end1) return finish(part1);

  const most2 = sheet.perYear("Arbeidskorting deel 1 en 2, hoogste bedrag", "ib.arbeidskorting.b2.max");
  const end2 = sheet.perYear("Arbeidskorting deel 2 loopt tot", "ib.arbeidskorting.b2.upto");
  const rate2 = sheet.rate("Arbeidskorting deel 2", "ib.arbeidskorting.b2.rate");
  const part2 = rise("Arbeidskorting over deel 1 en 2", part1, end1, rate2, most2);
  if (income <= end2) return finish(part2);

  const most3 = sheet.perYear("Arbeidskorting, hoogste bedrag", "ib.arbeidskorting.b3.max");
  const end3 = sheet.perYear("Arbeidskorting deel 3 loopt tot", "ib.arbeidskorting.b3.upto");
  const rate3 = sheet.rate("Arbeidskorting deel 3", "ib.arbeidskorting.b3.rate");
  const part3 = rise("Arbeidskorting over deel 1 tot en met 3", part2, end2, rate3, most3);
  if (income <= end3) return finish(part3);

  const fall = sheet.rate("De arbeidskorting daalt daarna met", "ib.arbeidskorting.b4.rate");
  const part4 = rise("Arbeidskorting na de daling", part3, end3, fall, part3);
  return finish((part4 > 0 ? part4 : 0) as CentsPerYear);
};
