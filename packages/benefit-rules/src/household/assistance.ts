import type { CentsOnce, CentsPerMonth, CentsPerYear } from "../money.ts";
import { assistanceOf, type Exemption } from "../rules/social-assistance.ts";
import type { Worksheet } from "../worksheet.ts";
import type { PersonYear } from "./person-year.ts";
import type { Situation } from "./situation.ts";
import type { TaxOfAYear } from "./tax-of-a-year.ts";

const act = (article: string) => ({ law: "Participatiewet", article });
const nothing = 0 as CentsPerMonth;

/** Net income of the household in a month, as the municipality looks at it. */
export type Counted = {
  /** Of the person the talk is about: only this can be exempt. */
  readonly earnings: CentsPerMonth;
  readonly partnerEarnings: CentsPerMonth;
  readonly other: CentsPerMonth;
};

const tooMuchSaved = (sheet: Worksheet, { household, assets }: Situation): boolean => {
  if (assets === undefined) {
    sheet.assume("uw vermogen is lager dan de grens van de bijstand");
    return false;
  }
  const limit: CentsOnce =
    household.kind === "single"
      ? sheet.once("Grens van het vermogen voor een alleenstaande", "pw.vermogen.alleenstaand")
      : sheet.once("Grens van het vermogen voor een gezin", "pw.vermogen.gezin");
  return assets > limit;
};

/** Net bijstand of the month, with the holiday allowance of 4.8% inside. */
export const assistance = (
  sheet: Worksheet,
  situation: Situation,
  counted: Counted,
  exemption: Exemption,
): CentsPerMonth => {
  const { household } = situation;
  if (tooMuchSaved(sheet, situation)) {
    sheet.warn(
      "Uw vermogen is hoger dan de grens. Dan is er geen bijstand tot een deel is opgemaakt; vraag uw gemeente.",
    );
    return sheet.step("Bijstand per maand", act("19 lid 1 onder b, 34"), nothing);
  }
  const ages = household.kind === "couple" ? [household.age, household.partnerAge ?? household.age] : [household.age];
  if (exemption.kind !== "none" && counted.earnings > 0)
    sheet.assume("de vrijlating gaat over uw eigen netto loon met vakantiegeld, niet over het loon van een partner");
  const other = sheet.sum("Ander inkomen van het huishouden", act("31, 32"), counted.partnerEarnings, counted.other);
  const assisted = {
    kind: household.kind,
    ages,
    costSharers: household.costSharers ?? 0,
    children: household.children?.length ?? 0,
  };
  if (household.costSharers === undefined) sheet.assume("u deelt de kosten niet met anderen van 27 jaar of ouder");
  return assistanceOf(sheet, assisted, { earnings: counted.earnings, other }, exemption).benefit;
};

/**
 * Income of a year for the allowances of someone who gets bijstand: what they would have to earn before tax to keep
 * the same net. A couple's bijstand is half of each.
 */
export const incomeWithAssistance = (
  sheet: Worksheet,
  taxes: TaxOfAYear,
  who: string,
  year: PersonYear,
  netAssistance: CentsPerYear,
): CentsPerYear => {
  const net = (netAssistance + year.income - year.tax) as CentsPerYear;
  const gross = taxes.grossOf(net, year.labour);
  return sheet.step(`${who}: jaarinkomen met bruto bijstand, teruggerekend uit netto`, act("19 lid 4"), gross);
};
