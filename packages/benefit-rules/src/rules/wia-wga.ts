import type { CentsPerMonth } from "../money.ts";
import { defineRule } from "../rule.ts";
import { either, euros, fields, oneOf, optional, quantity } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";
import { countedIncome, insuredWage } from "./day-wage.ts";

const wia = (article: string) => ({ law: "WIA", article });
const classes = ["35-45", "45-55", "55-65", "65-80", "80-100"] as const;
type DisabilityClass = (typeof classes)[number];

export const wgaPhases = ["wage-related-1-2", "wage-related-3+", "wage-supplement", "follow-up"] as const;
export const disabilityShape = either(
  oneOf("klasse van arbeidsongeschiktheid", classes),
  quantity("percentage arbeidsongeschikt", { max: 100 }),
  (value) => typeof value === "string",
);

export type Wga = {
  readonly monthlyWage: CentsPerMonth;
  readonly phase: (typeof wgaPhases)[number];
  readonly disability: DisabilityClass | number;
  readonly earningCapacity?: CentsPerMonth;
};

/** Art. 61 lid 6; undefined below 35%, where there is no WGA after the wage-related phase. */
const classOf = (disability: DisabilityClass | number): DisabilityClass | undefined =>
  typeof disability === "string" ? disability : classes.findLast((one) => disability >= Number(one.split("-")[0]));

/** Arts 61 lid 5 and 62: a percentage of the minimum wage, or of the own monthly wage when that is lower. */
const minimumWageShare = (sheet: Worksheet, wage: CentsPerMonth, disability: DisabilityClass): CentsPerMonth => {
  const fraction = sheet.table("wia.vvu_pct")[disability] / 100;
  sheet.fraction(`Percentage bij ${disability}% arbeidsongeschikt`, wia("61 lid 6"), fraction);
  const minimum = sheet.perMonth("Minimumloon per maand", "wml.month_reference");
  const base = sheet.least("Het laagste van minimumloon en uw maandloon", wia("62 lid 1"), minimum, wage);
  return sheet.share("Percentage × dit bedrag", wia("62 lid 1"), base, fraction);
};

const rest = (
  sheet: Worksheet,
  article: string,
  wage: CentsPerMonth,
  less: CentsPerMonth,
  pct: number,
): CentsPerMonth => {
  const difference = sheet.beyond("Maandloon min inkomen dat meetelt", wia(article), wage, less);
  return sheet.share(`${pct}% van het verschil`, wia(article), difference, pct / 100);
};

type Gross = { readonly benefit: CentsPerMonth; readonly incomeRequirement?: CentsPerMonth };

const wageRelated = (sheet: Worksheet, wga: Wga, income: CentsPerMonth): Gross => {
  const insured = insuredWage(sheet, wga.monthlyWage);
  const { first, later } = sheet.table("wia.lgu_pct");
  const pct = wga.phase === "wage-related-1-2" ? first : later;
  return {
    benefit: rest(sheet, "61 lid 1", insured.wage, countedIncome(sheet, wia("61 lid 1"), income, insured), pct),
  };
};

/** Art. 61 lid 4 and 5: half of the earning capacity or more is used, but not all of it. */
const partlyUsed = (
  sheet: Worksheet,
  wga: Wga,
  income: CentsPerMonth,
  capacity: CentsPerMonth,
  disability: DisabilityClass,
) => {
  const insured = insuredWage(sheet, wga.monthlyWage);
  const { later } = sheet.table("wia.lgu_pct");
  const supplement = rest(
    sheet,
    "61 lid 4",
    insured.wage,
    countedIncome(sheet, wia("61 lid 4"), capacity, insured),
    later,
  );
  const floor = minimumWageShare(sheet, insured.wage, disability);
  if (supplement >= floor) return supplement;
  const most = rest(sheet, "61 lid 5", insured.wage, countedIncome(sheet, wia("61 lid 5"), income, insured), later);
  return sheet.most(
    "Het hoogste van beide, met de grens van lid 5",
    wia("61 lid 5"),
    supplement,
    Math.min(floor, most) as CentsPerMonth,
  );
};

/** After the wage-related phase the law looks at each month: arts 60, 61 and 62. */
const afterwards = (sheet: Worksheet, wga: Wga, income: CentsPerMonth, disability: DisabilityClass): Gross => {
  const insured = insuredWage(sheet, wga.monthlyWage);
  const { later } = sheet.table("wia.lgu_pct");
  const capacity = wga.earningCapacity;
  if (disability === "80-100" && wga.phase === "wage-supplement") {
    sheet.assume(
      "u kunt per uur hooguit 20% verdienen van uw oude loon; dan geldt er geen inkomenseis (artikel 60 lid 3)",
    );
    return {
      benefit: rest(sheet, "61 lid 2", insured.wage, countedIncome(sheet, wia("61 lid 2"), income, insured), later),
    };
  }
  if (capacity === undefined) {
    if (wga.phase === "wage-supplement")
      return sheet.cannot("uw resterende verdiencapaciteit per maand; die staat in de beslissing van UWV");
    sheet.assume("uw inkomen is lager dan de inkomenseis");
    return { benefit: minimumWageShare(sheet, insured.wage, disability) };
  }
  const pct = sheet.rate("Inkomenseis: deel van uw verdiencapaciteit", "wia.requirement_pct");
  const asked = sheet.share("Inkomenseis per maand", wia("60 lid 2"), capacity, pct);
  const incomeRequirement = sheet.nearest("Inkomenseis, afgerond op een cent", wia("60 lid 2"), asked);
  if (income < asked) {
    sheet.warn(
      "Het inkomen is lager dan de inkomenseis. Dan krijgt u een vervolguitkering; uw loon gaat daar niet van af.",
    );
    return { benefit: minimumWageShare(sheet, insured.wage, disability), incomeRequirement };
  }
  sheet.warn("Het inkomen haalt de inkomenseis. Dan krijgt u een loonaanvulling.");
  const benefit =
    income < capacity
      ? partlyUsed(sheet, wga, income, capacity, disability)
      : rest(sheet, "61 lid 2", insured.wage, countedIncome(sheet, wia("61 lid 2"), income, insured), later);
  return { benefit, incomeRequirement };
};

/** The gross WGA benefit of a month; the holiday allowance (8/108) is inside. */
export const wgaOf = (sheet: Worksheet, wga: Wga, income: CentsPerMonth): Gross => {
  const disability = classOf(wga.disability);
  const related = wga.phase === "wage-related-1-2" || wga.phase === "wage-related-3+";
  const gross =
    related || disability === undefined ? wageRelated(sheet, wga, income) : afterwards(sheet, wga, income, disability);
  return {
    ...gross,
    benefit: sheet.nearest("WGA-uitkering per maand, bruto", wia(related ? "61" : "61, 62"), gross.benefit),
  };
};

export const wgaProblems = ({ phase, disability }: Wga, pointer: string) =>
  classOf(disability) === undefined && (phase === "wage-supplement" || phase === "follow-up")
    ? [
        {
          pointer: `${pointer}/disability`,
          message: "Na de loongerelateerde fase is er WGA vanaf 35% arbeidsongeschikt. Vul 35 of hoger in.",
        },
      ]
    : [];

export const wga = defineRule({
  id: "wia.wga.month",
  title: "WGA-uitkering per maand",
  input: fields("WGA", {
    monthlyWage: euros<CentsPerMonth>("WIA-maandloon"),
    phase: oneOf("fase", wgaPhases),
    disability: disabilityShape,
    earningCapacity: optional(euros<CentsPerMonth>("resterende verdiencapaciteit per maand")),
    income: euros<CentsPerMonth>("inkomen per maand, bruto"),
  }),
  value: fields("WGA", {
    benefit: euros<CentsPerMonth>("uitkering per maand, bruto"),
    incomeRequirement: optional(euros<CentsPerMonth>("inkomenseis per maand")),
  }),
  check: (input) => wgaProblems(input, "/input"),
  compute: (sheet, { income, ...rest }) => wgaOf(sheet, rest, income),
});
