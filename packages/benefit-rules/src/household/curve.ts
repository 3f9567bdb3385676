import type { CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { householdMonth } from "./household-month.ts";
import { assistanceEndsFrom, type Reason, wordsFor } from "./reasons.ts";
import type { Situation, Work } from "./situation.ts";
import { amountOn, type LineId, lineLabels, type Statement } from "./statement.ts";

export type Point = { readonly hours: number; readonly net: CentsPerMonth };

/**
 * Where the curve bends in a way a person should know: a cliff (more hours, less money), a plateau (more hours,
 * hardly more money) or a rise (one hour more brings a lot). `change` is the difference in net between the ends.
 */
export type Bend = {
  readonly kind: "cliff" | "plateau" | "rise";
  readonly fromHours: number;
  readonly toHours: number;
  readonly change: CentsPerMonth;
  readonly reason: Reason;
  readonly title: string;
  readonly explanation: string;
};

export type Curve = { readonly points: readonly Point[]; readonly bends: readonly Bend[] };

/** Less than this part of the gross wage of an extra hour is left: hardly more money. */
const hardly = 0.2;
/** More than this part is left: something starts to be paid. */
const plenty = 1.5;

/** Without steps: a curve needs forty statements. */
export const statementWith = (date: string, situation: Situation, work: Work): Statement =>
  evaluate(householdMonth, date, { ...situation, work }, { steps: false }).value;

const lineIds = Object.keys(lineLabels) as LineId[];

/** Told by the line they belong to: childcare is its costs after its allowance, and tax moves from payer to payer. */
const toldAs: { readonly [Id in LineId]?: LineId } = {
  "childcare-allowance": "childcare-costs",
  "benefit-withholding": "wage-withholding",
  "tax-return": "wage-withholding",
};

/** How much lower a line got, with the lines that belong to it. */
const lowered = (id: LineId, before: Statement, after: Statement): number =>
  lineIds
    .filter((one) => (toldAs[one] ?? one) === id)
    .reduce((sum, one) => sum + amountOn(before, one) - amountOn(after, one), 0);

const allowances: readonly LineId[] = ["care-allowance", "rent-allowance", "child-budget"];

/** The line with the most of something, when it is more than nothing. */
const most = (of: (id: LineId) => number): LineId | undefined => {
  const [first] = lineIds.toSorted((a, b) => of(b) - of(a));
  return first && of(first) > 0 ? first : undefined;
};

/**
 * What happens between two places in the curve. A flat stretch is named after what gets lower hour by hour, also when
 * nothing of it is left at the last hour. A fall is named after what ends at once, or what falls more there than in the
 * hour beside it: that bijstand gets lower in every hour makes no fall.
 */
const reasonFor = (
  kind: Bend["kind"],
  from: number,
  to: number,
  statements: readonly Statement[],
): Reason | undefined => {
  const [before, after] = [statements[from], statements[to]];
  if (!before || !after) return undefined;
  if (kind === "rise") {
    const supplemented = amountOn(after, "benefit") > amountOn(before, "benefit");
    return after.incomeRequirement !== undefined && supplemented ? "wga-requirement" : undefined;
  }
  const lowest = most((id) => lowered(id, before, after)) ?? "wage-withholding";
  if (kind === "plateau") {
    const less = allowances.reduce((sum, id) => sum + lowered(id, before, after), 0);
    return lowest === "wage-withholding" && 2 * less > lowered(lowest, before, after) ? "tax-and-allowances" : lowest;
  }
  if (after.wwStops && !before.wwStops) return "ww-stops";
  const [start, end] = from > 0 ? [statements[from - 1], before] : [after, statements[to + 1]];
  if (!start || !end) return lowest;
  const reason =
    most((id) => lowered(id, before, after) - (to - from) * Math.max(0, lowered(id, start, end))) ?? lowest;
  return reason === "social-assistance" && amountOn(after, reason) === 0 ? "assistance-ends" : reason;
};

type Stretch = { readonly kind: Bend["kind"]; readonly from: number; readonly to: number };

const kindOf = (change: number, gross: number): Bend["kind"] | undefined =>
  change < 0 ? "cliff" : change < hardly * gross ? "plateau" : change > plenty * gross ? "rise" : undefined;

/** Neighbouring hours of one kind are one bend; a cliff stays a cliff of its own, so that each fall has a name. */
const stretchesOf = (nets: readonly number[], grossPerStep: number): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let at = 0; at + 1 < nets.length; at++) {
    const kind = kindOf((nets[at + 1] ?? 0) - (nets[at] ?? 0), grossPerStep);
    const last = stretches.at(-1);
    if (!kind) continue;
    if (kind !== "rise" && last?.kind === kind && last.to === at)
      stretches[stretches.length - 1] = { ...last, to: at + 1 };
    else stretches.push({ kind, from: at, to: at + 1 });
  }
  return stretches.filter(({ kind, from, to }) => kind !== "plateau" || to - from >= 2);
};

/**
 * Net income over hours of work a week, with a name and an explanation for every fall, flat stretch and leap.
 * @param step hours between two points
 */
export const curveOf = (
  date: string,
  situation: Situation,
  work: Work,
  { upTo = 40, step = 1 }: { readonly upTo?: number; readonly step?: number } = {},
): Curve => {
  const hours = Array.from({ length: Math.floor(upTo / step) + 1 }, (_, at) => at * step);
  const statements = hours.map((hoursWeek) => statementWith(date, situation, { ...work, hoursWeek }));
  const nets = statements.map(({ net }) => net);
  const assistedAt = (at: number): number => {
    const statement = statements[at];
    return statement ? amountOn(statement, "social-assistance") : 0;
  };
  const gross = (work.hourlyWage * step * 52) / 12;
  const bends = stretchesOf(nets, gross).flatMap(({ kind, from, to }): Bend[] => {
    const [before, after] = [statements[from], statements[to]];
    if (!before || !after) return [];
    const reason = reasonFor(kind, from, to, statements);
    if (!reason) return [];
    // The hour after a flat stretch can bring a little more and still be the one where nothing is left.
    const none = hours.find((_, at) => at > from && at <= to + 1 && assistedAt(at - 1) > 0 && assistedAt(at) === 0);
    const ends = kind === "plateau" && reason === "social-assistance" && none !== undefined;
    const { title, explanation } = wordsFor(reason);
    return [
      {
        kind,
        fromHours: hours[from] ?? 0,
        toHours: hours[to] ?? 0,
        change: (after.net - before.net) as CentsPerMonth,
        reason,
        title,
        explanation: ends ? `${explanation} ${assistanceEndsFrom(none)}` : explanation,
      },
    ];
  });
  return { points: hours.map((hour, at) => ({ hours: hour, net: nets[at] ?? (0 as CentsPerMonth) })), bends };
};
