import { type CentsPerMonth, type CentsPerYear, monthOf, yearOf } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, oneOf, optional, yesNo } from "../shapes.ts";
import { euro, generalCredit, labourCredit, taxBeforeCredits } from "../tax/over-the-year.ts";
import type { Worksheet } from "../worksheet.ts";

const rules = (article: string) => ({ law: "Rekenvoorschriften loonheffing", article });

/** A row of the monthly table is € 4.50 of wage: € 54 a year. */
const tableStep = 54 * euro;

type Withholding = {
  readonly fiscalWageMonth: CentsPerMonth;
  readonly payrollTaxCredit: boolean;
  readonly kind: "wage" | "benefit";
  /** With a right to Wajong: the credit for young people with a disability counts too (art. 8.16a). */
  readonly youngDisabled?: boolean;
};

/** Per month, in whole cents. */
const perMonth = (sheet: Worksheet, label: string, amount: CentsPerYear): CentsPerMonth =>
  sheet.nearest(`${label}: gedeeld door 12, op hele centen`, rules("2.2.5"), monthOf(amount));

/** Above the last row: the tax of that row, and the highest rate over the rest, down to a cent. No credits are left. */
const aboveTheTable = (sheet: Worksheet, wage: CentsPerMonth, last: CentsPerYear): CentsPerMonth => {
  const lastRow = perMonth(sheet, "Loonheffing in de hoogste rij van de tabel", taxBeforeCredits(sheet, last, euro));
  const rest = sheet.share(
    "Over het loon daarboven",
    rules("2.2.4"),
    (wage - monthOf(last)) as CentsPerMonth,
    sheet.rate("Tarief schijf 3", "ib.box1.bracket3.rate"),
  );
  const restDown = sheet.down("Daarvan naar beneden op hele centen", rules("2.2.4"), rest);
  return sheet.sum("Loonheffing per maand", rules("2.2.4"), lastRow, restDown);
};

/** A twelfth of the credit for young people with a disability comes off, as far as there is tax. */
const lessYoungDisabled = (sheet: Worksheet, withheld: CentsPerMonth): CentsPerMonth => {
  const credit = sheet.perYear("Jonggehandicaptenkorting per jaar", "ib.jonggehandicaptenkorting");
  const month = perMonth(sheet, "Jonggehandicaptenkorting", credit);
  return sheet.beyond("Loonheffing na de jonggehandicaptenkorting", rules("5"), withheld, month);
};

const byTheTable = (sheet: Worksheet, { fiscalWageMonth, payrollTaxCredit, kind }: Withholding) => {
  const none = 0 as CentsPerYear;
  const last = sheet.perYear("De tabel loopt tot een jaarloon van", "lb.table_max");
  if (fiscalWageMonth * 12 > last)
    return { withheld: aboveTheTable(sheet, fiscalWageMonth, last), labourCredit: 0 as CentsPerMonth };

  const year = sheet.down(
    "Jaarloon volgens de tabel: 12 × het maandloon, naar beneden op een veelvoud van 54 euro",
    rules("2.2.1"),
    yearOf(fiscalWageMonth),
    tableStep,
  );
  const tax = taxBeforeCredits(sheet, year, euro);
  const general = payrollTaxCredit ? generalCredit(sheet, year, euro) : none;
  const labour = payrollTaxCredit && kind === "wage" ? labourCredit(sheet, year, euro) : none;
  // Credits never give money back; the labour credit is the first to be cut short.
  const afterGeneral = sheet.beyond("Belasting na de algemene heffingskorting", rules("2.2.4"), tax, general);
  const usedLabour = sheet.least("Arbeidskorting die verrekend wordt", rules("2.2.4"), labour, afterGeneral);
  const due = sheet.minus("Loonheffing per jaar", rules("2.2.4"), afterGeneral, usedLabour);
  return {
    withheld: perMonth(sheet, "Loonheffing per maand", due),
    labourCredit: perMonth(sheet, "Arbeidskorting per maand", usedLabour),
  };
};

/** What the employer or the benefit agency withholds in a month, and the labour credit in it. */
export const withhold = (sheet: Worksheet, asked: Withholding) => {
  const { withheld, labourCredit } = byTheTable(sheet, asked);
  const both = asked.payrollTaxCredit && asked.youngDisabled === true;
  return { withheld: both ? lessYoungDisabled(sheet, withheld) : withheld, labourCredit };
};

/**
 * The white (wage) and green (benefit) monthly tables of the Belastingdienst, standard column, below pension age.
 * Gives the amounts of the published rows.
 */
export const wageWithholding = defineRule({
  id: "wage-withholding.month",
  title: "Loonheffing per maand",
  input: fields("loonheffing", {
    fiscalWageMonth: euros<CentsPerMonth>("loon voor de loonheffing per maand", { max: 100_000 }),
    payrollTaxCredit: yesNo("loonheffingskorting toepassen"),
    kind: oneOf("loon of uitkering", ["wage", "benefit"]),
    youngDisabled: optional(yesNo("recht op Wajong: jonggehandicaptenkorting")),
  }),
  value: fields("loonheffing", {
    withheld: euros<CentsPerMonth>("loonheffing per maand"),
    labourCredit: euros<CentsPerMonth>("verrekende arbeidskorting per maand"),
  }),
  compute: withhold,
});
