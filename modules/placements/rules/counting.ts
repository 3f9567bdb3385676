import { type Cell, type Figure, hideSmallNumbers, type Sum } from "../../../platform/shared/small-numbers.ts";
import { type Condition, type Counted, conditions, type Shown } from "../contract.ts";

/** The first days of the quarters from `fromDay` up to the quarter in which `countedOn` falls: what is over, oldest first. */
export const quartersBetween = (fromDay: string, countedOn: string): string[] => {
  const quarters: string[] = [];
  let year = Number(fromDay.slice(0, 4));
  let month = Number(fromDay.slice(5, 7));
  const running = `${countedOn.slice(0, 4)}-${String(Math.floor((Number(countedOn.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;
  for (let first = fromDay; first < running; ) {
    quarters.push(first);
    month += 3;
    if (month > 12) [year, month] = [year + 1, 1];
    first = `${year}-${String(month).padStart(2, "0")}-01`;
  }
  return quarters;
};

/** Quarters one can count from: the last eight that are over, latest first. */
export const canCountFrom = (today: string): string[] =>
  quartersBetween(`${Number(today.slice(0, 4)) - 3}-01-01`, today)
    .slice(-8)
    .toReversed();

/** A week after the last count; null when that has passed. More often would tell what happened with one person. */
export const nextCountOn = (last: string | undefined, today: string): string | null => {
  if (last === undefined) return null;
  const next = new Date(Date.parse(last) + 7 * 86_400_000).toISOString().slice(0, 10);
  return next > today ? next : null;
};

/** The same number is told by placements and by people: few people are a small number, also when they had many jobs. */
const asValue = ({ placements, persons }: { placements: number; persons: number }): number =>
  persons < 5 ? Math.min(placements, 4) : placements;

const sumOf = (rows: readonly Counted[]): { placements: number; persons: number } =>
  rows.reduce((sum, row) => ({ placements: sum.placements + row.placements, persons: sum.persons + row.persons }), {
    placements: 0,
    persons: 0,
  });

type Asks = Shown["rows"][number]["definition"];
/** A condition the definition does not set puts nobody out. */
const asksFor =
  (definition: Asks) =>
  (condition: Condition): boolean =>
    ({
      roles: definition.roles.length > 0,
      contract: definition.contractForms.length > 0,
      kind: definition.kinds.length > 0,
      hours: definition.minHours > 0,
      duration: definition.minDays > 0,
    })[condition];

/**
 * The table as it may be seen. Below five is not shown, and neither is what such a number could be worked out from: in
 * the quarters that make a total, and in what counts and falls out of all.
 */
export const tableOf = (
  { fromDay, countedOn }: { readonly fromDay: string; readonly countedOn: string },
  definitions: readonly Asks[],
  counted: readonly Counted[],
): Shown => {
  const quarters = quartersBetween(fromDay, countedOn);
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  const put = (key: string, rows: readonly Counted[], weight: number) => {
    const value = asValue(sumOf(rows));
    // That nobody falls out says nothing of anybody: zero is shown.
    cells.push({ key, value, weight, fixed: value === 0 ? 0 : undefined });
    return key;
  };
  /** Quarters are missed less than totals, so they are hidden first. */
  const line = (id: string | null, outcome: string, weights: readonly [quarter: number, total: number]): string => {
    const own = counted.filter((row) => row.definitionId === id && row.outcome === outcome);
    const parts = quarters.map((quarter) =>
      put(
        `${id}|${outcome}|${quarter}`,
        own.filter((row) => row.quarter === quarter),
        weights[0],
      ),
    );
    const whole = put(`${id}|${outcome}`, own, weights[1]);
    sums.push({ whole, parts });
    return whole;
  };
  const all = line(null, "all", [2, 9]);
  for (const { definitionId } of definitions) {
    const counts = line(definitionId, "counts", [1, 6]);
    const out = conditions.map((condition) =>
      put(
        `${definitionId}|${condition}`,
        counted.filter((row) => row.definitionId === definitionId && row.outcome === condition),
        4,
      ),
    );
    sums.push({ whole: all, parts: [counts, ...out] });
    // Quarter by quarter what falls out is not shown, but all less what counts would tell it.
    for (const quarter of quarters) {
      const rest = put(
        `${definitionId}|rest|${quarter}`,
        counted.filter(
          (row) => row.definitionId === definitionId && row.outcome !== "counts" && row.quarter === quarter,
        ),
        0,
      );
      sums.push({ whole: `null|all|${quarter}`, parts: [`${definitionId}|counts|${quarter}`, rest] });
    }
  }
  const shown = hideSmallNumbers(cells, sums, { zeroIsShown: true });
  const figure = (key: string): Figure => shown.get(key) ?? "hidden";
  const row = (id: string | null, outcome: string) => ({
    quarters: quarters.map((quarter) => figure(`${id}|${outcome}|${quarter}`)),
    total: figure(`${id}|${outcome}`),
  });
  return {
    quarters,
    all: row(null, "all"),
    rows: definitions.map((definition) => ({
      definition,
      ...row(definition.definitionId, "counts"),
      out: conditions.filter(asksFor(definition)).map((condition) => ({
        condition,
        placements: figure(`${definition.definitionId}|${condition}`),
      })),
    })),
  };
};
