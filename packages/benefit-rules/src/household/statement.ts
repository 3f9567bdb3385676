import type { CentsPerMonth, CentsPerYear } from "../money.ts";
import type { Answer } from "../shapes.ts";

/** Every line a statement can have, in the order it is shown. */
export const lineLabels = {
  wage: "Loon, bruto",
  pension: "Eigen pensioenpremie",
  "wage-withholding": "Loonheffing over uw loon",
  "partner-wage": "Loon van uw partner, bruto",
  "partner-pension": "Eigen pensioenpremie van uw partner",
  "partner-withholding": "Loonheffing over het loon van uw partner",
  benefit: "Uitkering van UWV, bruto",
  wao: "WAO, bruto",
  supplement: "Toeslag van UWV (Toeslagenwet), bruto",
  ioaw: "IOAW, bruto",
  "benefit-withholding": "Loonheffing over de uitkering",
  "social-assistance": "Bijstand, netto",
  "tax-return": "Terug via de aangifte (of bijbetalen), per maand",
  "holiday-allowance": "Vakantiegeld na belasting, per maand opzij",
  "young-disabled-credit": "Jonggehandicaptenkorting",
  "combination-credit": "Combinatiekorting",
  "other-income": "Ander inkomen",
  "care-allowance": "Zorgtoeslag",
  "rent-allowance": "Huurtoeslag",
  "child-budget": "Kindgebonden budget",
  "childcare-allowance": "Kinderopvangtoeslag",
  "child-benefit": "Kinderbijslag",
  municipal: "Regelingen van uw gemeente",
  "childcare-costs": "Kosten van kinderopvang",
  "travel-costs": "Reiskosten",
} as const;

export type LineId = keyof typeof lineLabels;
export type Line = { readonly id: LineId; readonly label: string; readonly amount: CentsPerMonth };

/** What a household has in a month: the lines add up to `net` exactly. */
export type Statement = {
  readonly lines: Line[];
  readonly net: CentsPerMonth;
  /** The part of `net` that comes later: holiday allowance in May or June, tax that comes back. */
  readonly setApart: CentsPerMonth;
  /** `net` without what is set apart: what comes in an ordinary month. */
  readonly paidMonthly: CentsPerMonth;
  /** Above the net: who has an attachment or debts does not keep all of it. */
  readonly netHeading: string;
  readonly keepsNet: Answer;
  /** What nobody may take: not computed, and said so. */
  readonly attachmentFreeAmount?: string;
  /** Assessment income of the household as if the whole year were like this. */
  readonly yearIncome: CentsPerYear;
  readonly wwStops?: boolean;
  readonly incomeRequirement?: CentsPerMonth;
};

/** The lines that are not zero, in their order. */
export const linesOf = (amounts: { readonly [Id in LineId]?: number }): Line[] => {
  const lines: Line[] = [];
  for (const id of Object.keys(lineLabels) as LineId[]) {
    const amount = amounts[id];
    if (amount) lines.push({ id, label: lineLabels[id], amount: amount as CentsPerMonth });
  }
  return lines;
};

/** The amount on a line; 0 when the statement does not have it. */
export const amountOn = ({ lines }: { readonly lines: readonly Line[] }, id: LineId): CentsPerMonth =>
  lines.find((line) => line.id === id)?.amount ?? (0 as CentsPerMonth);
