import type { CentsPerHour, CentsPerMonth } from "../money.ts";
import { InvalidInput, NoValue, type Problem } from "../problems.ts";
import { evaluate } from "../rule.ts";
import { isDate } from "../shapes.ts";
import { compare, type Difference, type VariantName } from "./compare.ts";
import { type Bend, curveOf, statementWith } from "./curve.ts";
import { householdMonth } from "./household-month.ts";
import { firstMonthGap, laterOn, whenWorkEnds } from "./later.ts";
import { inEuros, type OnTheWire } from "./on-the-wire.ts";
import { fiveSentences } from "./sentences.ts";
import { type Situation, situationProblems, situationShape, workShape } from "./situation.ts";
import type { Line, Statement } from "./statement.ts";
import { yearView } from "./year-view.ts";

/** The situation as the screen keeps it: amounts in euros; what is not known is left out. */
export type HouseholdSituation = OnTheWire<Situation>;
export type HouseholdStatement = Omit<OnTheWire<Statement>, "lines" | "keepsNet"> & {
  readonly lines: readonly OnTheWire<Line>[];
  readonly keepsNet: Statement["keepsNet"];
};

/** Everything a talk about working needs, in euros. `now` is how it is; `work` is the work someone thinks of. */
export type Exploration = {
  readonly variants: readonly {
    readonly name: VariantName;
    readonly hoursWeek: number;
    readonly statement: HouseholdStatement;
    readonly change: number;
    readonly differences: readonly OnTheWire<Difference>[];
  }[];
  readonly curve: {
    readonly points: readonly { readonly hours: number; readonly net: number }[];
    readonly bends: readonly OnTheWire<Bend>[];
  };
  /** What one hour a week more brings: per month, and per hour worked. */
  readonly extraHour: { readonly perMonth: number; readonly perHour: number };
  readonly later: readonly {
    readonly months: number;
    readonly statement: HouseholdStatement;
    readonly changes: readonly string[];
  }[];
  readonly firstMonth: { readonly gap: number; readonly explanation: string };
  readonly whenWorkEnds: readonly string[];
  readonly year: {
    readonly firstMonth: number;
    readonly income: number;
    readonly received: number;
    readonly entitled: number;
    readonly mayPayBack: number;
    readonly mayComeExtra: number;
  };
  readonly sentences: readonly string[];
  readonly warnings: readonly string[];
  readonly confidence: "high" | "medium" | "low";
};

export type NotExplored = {
  readonly code: NoValue["code"];
  readonly message: string;
  readonly problems: readonly Problem[];
};

const statementInEuros = (statement: Statement): HouseholdStatement =>
  householdMonth.value.write(statement) as HouseholdStatement;

const hoursPerMonth = 52 / 12;

const gapWords = (gap: CentsPerMonth): string =>
  gap === 0
    ? "Uw uitkering wordt niet lager. Uw eerste loon komt meestal aan het eind van de maand."
    : "Uw uitkering kan al lager zijn voordat uw eerste loon er is. Dan komt u die maand ongeveer dit bedrag tekort. Vraag uw gemeente of UWV vooraf om een voorschot of een overbrugging.";

const explored = (date: string, now: Situation, work: Situation["work"]): Exploration => {
  const before = statementWith(date, now, now.work);
  const outcome = evaluate(householdMonth, date, { ...now, work });
  const after = outcome.value;
  const more = statementWith(date, now, { ...work, hoursWeek: work.hoursWeek + 1 });
  const gained = more.net - after.net;
  const perHour = Math.round(gained / hoursPerMonth) as CentsPerHour;
  const firstMonth = Number(date.slice(5, 7));
  const year = yearView(date, now, before, after, firstMonth);
  const gap = firstMonthGap(before, after);
  const { points, bends } = curveOf(date, now, work);
  const later = laterOn(date, now, work);
  return {
    variants: compare(date, now, work).map(({ statement, change, differences, ...rest }) => ({
      ...rest,
      statement: statementInEuros(statement),
      change: inEuros(change),
      differences: differences.map((one) => ({ ...one, change: inEuros(one.change) })),
    })),
    curve: {
      points: points.map(({ hours, net }) => ({ hours, net: inEuros(net) })),
      bends: bends.map((bend) => ({ ...bend, change: inEuros(bend.change) })),
    },
    extraHour: { perMonth: inEuros(gained), perHour: inEuros(perHour) },
    later: later.map(({ months, statement, changes }) => ({ months, changes, statement: statementInEuros(statement) })),
    firstMonth: { gap: inEuros(gap), explanation: gapWords(gap) },
    whenWorkEnds: whenWorkEnds(now),
    year: {
      firstMonth,
      income: inEuros(year.income),
      received: inEuros(year.received),
      entitled: inEuros(year.entitled),
      mayPayBack: inEuros(year.mayPayBack),
      mayComeExtra: inEuros(year.mayComeExtra),
    },
    sentences: fiveSentences(work.hoursWeek, before, after, year, perHour, later),
    warnings: outcome.warnings,
    confidence: outcome.confidence,
  };
};

/**
 * Everything about one way of working, from what the screen knows. Never throws for an answer somebody gave:
 * what cannot be computed comes back with a code and a sentence per question.
 * @param date year-month-day on which the work starts
 */
export const explore = (
  date: string,
  now: HouseholdSituation,
  work: HouseholdSituation["work"],
): Exploration | { readonly error: NotExplored } => {
  const problems: Problem[] = isDate(date) ? [] : [{ pointer: "/date", message: "Vul een bestaande datum in." }];
  const situation = situationShape.read(now, "/now", problems);
  const other = workShape.read(work, "/work", problems);
  if (situation && problems.length === 0) problems.push(...situationProblems(situation, "/now"));
  try {
    if (!situation || !other || problems.length > 0) throw new InvalidInput(problems);
    return explored(date, situation, other);
  } catch (error) {
    if (error instanceof NoValue)
      return {
        error: {
          code: error.code,
          message: error.message,
          problems: error instanceof InvalidInput ? error.problems : [],
        },
      };
    throw error;
  }
};
