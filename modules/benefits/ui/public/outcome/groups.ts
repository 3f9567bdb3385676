import type { HouseholdStatement } from "@vliegwiel/benefit-rules";

export type LineId = HouseholdStatement["lines"][number]["id"];
export type GroupId = "work" | "benefit" | "partner" | "allowances" | "rest" | "costs";

/** Where a line of the statement stands in the picture; what is not named here is income of another kind. */
const groupOf: { readonly [Id in LineId]?: GroupId } = {
  wage: "work",
  pension: "work",
  "wage-withholding": "work",
  "partner-wage": "partner",
  "partner-pension": "partner",
  "partner-withholding": "partner",
  benefit: "benefit",
  wao: "benefit",
  supplement: "benefit",
  ioaw: "benefit",
  "benefit-withholding": "benefit",
  "social-assistance": "benefit",
  "care-allowance": "allowances",
  "rent-allowance": "allowances",
  "child-budget": "allowances",
  "child-benefit": "allowances",
  // What childcare costs after its allowance: the two only exist together.
  "childcare-allowance": "costs",
  "childcare-costs": "costs",
  "travel-costs": "costs",
};

export const groups: readonly { readonly id: GroupId; readonly name: string }[] = [
  { id: "work", name: "Loon" },
  { id: "benefit", name: "Uitkering" },
  { id: "partner", name: "Loon partner" },
  { id: "allowances", name: "Toeslagen" },
  { id: "rest", name: "Overig" },
  { id: "costs", name: "Kosten" },
];

/** Each group after tax, in euros; together they are the net of the statement. */
export const groupedNet = ({ lines }: HouseholdStatement): Readonly<Record<GroupId, number>> => {
  const sums = { work: 0, benefit: 0, partner: 0, allowances: 0, rest: 0, costs: 0 };
  for (const { id, amount } of lines) sums[groupOf[id] ?? "rest"] += amount;
  return sums;
};

export const amountOn = ({ lines }: HouseholdStatement, id: LineId): number =>
  lines.find((line) => line.id === id)?.amount ?? 0;
