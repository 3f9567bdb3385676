import type { CentsPerMonth } from "../money.ts";
import { statementWith } from "./curve.ts";
import type { Situation, Work } from "./situation.ts";
import { amountOn, type LineId, lineLabels, type Statement } from "./statement.ts";

export type VariantName = "now" | "work" | "day-less" | "day-more" | "full-time";

export type Difference = { readonly id: LineId; readonly label: string; readonly change: CentsPerMonth };

/** One way of working, beside how it is now. */
export type Variant = {
  readonly name: VariantName;
  readonly hoursWeek: number;
  readonly statement: Statement;
  /** Net, compared with now. */
  readonly change: CentsPerMonth;
  /** Each line that is not the same as now. */
  readonly differences: Difference[];
};

const dayOfWork = 8;
const fullTime = 36;

/** What is different, line by line; the changes add up to the change of the net. */
const differencesOf = (before: Statement, after: Statement): Difference[] =>
  (Object.keys(lineLabels) as LineId[]).flatMap((id) => {
    const change = (amountOn(after, id) - amountOn(before, id)) as CentsPerMonth;
    return change === 0 ? [] : [{ id, label: lineLabels[id], change }];
  });

/** How it is now, the work someone thinks of, a day less, a day more, and full time. */
export const compare = (date: string, now: Situation, work: Work): Variant[] => {
  const before = statementWith(date, now, now.work);
  const hours: readonly (readonly [VariantName, number])[] = [
    ["work", work.hoursWeek],
    ["day-less", Math.max(0, work.hoursWeek - dayOfWork)],
    ["day-more", Math.min(40, work.hoursWeek + dayOfWork)],
    ["full-time", Math.max(fullTime, work.hoursWeek)],
  ];
  const variants = hours
    .filter(([name, hoursWeek]) => name === "work" || hoursWeek !== work.hoursWeek)
    .map(([name, hoursWeek]): Variant => {
      const statement = statementWith(date, now, { ...work, hoursWeek });
      const change = (statement.net - before.net) as CentsPerMonth;
      return { name, hoursWeek, statement, change, differences: differencesOf(before, statement) };
    });
  const current = {
    name: "now" as const,
    hoursWeek: now.work.hoursWeek,
    statement: before,
    change: 0 as CentsPerMonth,
  };
  return [{ ...current, differences: [] }, ...variants];
};
