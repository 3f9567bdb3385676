import type { CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { householdMonth } from "./household-month.ts";
import { type Reason, wordsFor } from "./reasons.ts";
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

/** The line that went down most, or the rule that ended something. */
const reasonFor = (before: Statement, after: Statement): Reason => {
  if (after.wwStops && !before.wwStops) return "ww-stops";
  if (amountOn(before, "social-assistance") > 0 && amountOn(after, "social-assistance") === 0) return "assistance-ends";
  let reason: LineId = "wage-withholding";
  let most = 0;
  for (const id of lineIds) {
    const down = amountOn(before, id) - amountOn(after, id);
    if (down > most) {
      most = down;
      reason = id;
    }
  }
  return reason;
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
  const gross = (work.hourlyWage * step * 52) / 12;
  const bends = stretchesOf(nets, gross).flatMap(({ kind, from, to }): Bend[] => {
    const [before, after] = [statements[from], statements[to]];
    if (!before || !after) return [];
    const requirement =
      after.incomeRequirement !== undefined && amountOn(after, "benefit") > amountOn(before, "benefit");
    const reason = requirement ? "wga-requirement" : reasonFor(before, after);
    if (kind === "rise" && !requirement) return [];
    const change = (after.net - before.net) as CentsPerMonth;
    return [{ kind, fromHours: hours[from] ?? 0, toHours: hours[to] ?? 0, change, reason, ...wordsFor(reason) }];
  });
  return { points: hours.map((hour, at) => ({ hours: hour, net: nets[at] ?? (0 as CentsPerMonth) })), bends };
};
