import {
  type Cell,
  type Figure,
  hideSmallNumbers,
  type Sum,
  smallest,
} from "../../../platform/shared/small-numbers.ts";
import { type CountedPeriod, type Kept, measures } from "../contract.ts";

const region = "";
type Where = { readonly period: string; readonly row: string; readonly measure: string };
const keyOf = ({ period, row, measure }: Where): string => `${period}|${row}|${measure}`;

/** "2026-Q3" */
const quarterName = (firstDay: string): string =>
  `${firstDay.slice(0, 4)}-Q${Math.floor((Number(firstDay.slice(5, 7)) + 2) / 3)}`;

export const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

type Table = {
  readonly periods: readonly string[];
  readonly rows: readonly string[];
  readonly families: readonly Family[];
};
type Family = { readonly total: string; readonly parts: readonly string[] };

/** Only what somebody counted: a measure that does not exist yet is no row of zeros. */
const familiesIn = (kept: readonly Kept[]): Family[] => {
  const there = new Set(kept.map(({ measure }) => measure));
  return measures
    .map(({ total, parts }) => ({ total, parts: parts.some((part) => there.has(part)) ? [...parts] : [] }))
    .filter(({ total }) => there.has(total));
};

/** The sums of one period: groups make the region, parts make their total. */
const sumsWithin = (period: string, { rows, families }: Table): Sum[] => {
  const measuresHere = [...new Set(families.flatMap(({ total, parts }) => [total, ...parts]))];
  const groups = rows.filter((row) => row !== region);
  return [
    ...measuresHere.map((measure) => ({
      whole: keyOf({ period, row: region, measure }),
      parts: groups.map((row) => keyOf({ period, row, measure })),
    })),
    ...families
      .filter(({ parts }) => parts.length > 0)
      .flatMap(({ total, parts }) =>
        rows.map((row) => ({
          whole: keyOf({ period, row, measure: total }),
          parts: parts.map((measure) => keyOf({ period, row, measure })),
        })),
      ),
  ];
};

/**
 * The tables of one year, the latest first: each quarter by itself, so that what was shown once stays as it was; and
 * the year when its four quarters are there, with everything hidden that would give a quarter's small number away.
 *
 * @param quarters the first days of the quarters that were counted
 */
export const countYear = (year: number, quarters: readonly string[], kept: readonly Kept[]): CountedPeriod[] => {
  const names = new Map(kept.map(({ groupId, groupName }) => [groupId, groupName]));
  const rows = [
    ...[...names].sort((a, b) => a[1].localeCompare(b[1]) || a[0].localeCompare(b[0])).map(([id]) => id),
    region,
  ];
  const families = familiesIn(kept);
  const measuresHere = [...new Set(families.flatMap(({ total, parts }) => [total, ...parts]))];
  const ofYear = quarters.filter((day) => day.startsWith(String(year))).toSorted();
  const whole = String(year);
  const periods = [...ofYear.map(quarterName), ...(ofYear.length === 4 ? [whole] : [])];
  const table: Table = { periods, rows, families };

  const amounts = new Map<string, number>();
  const waits = new Map<string, number[]>();
  for (const { quarter, groupId, measure, amount, waited } of kept)
    for (const period of [quarterName(quarter), whole])
      for (const row of [groupId, region]) {
        const key = keyOf({ period, row, measure });
        amounts.set(key, (amounts.get(key) ?? 0) + amount);
        waits.set(key, [...(waits.get(key) ?? []), ...waited]);
      }
  const totals = new Set<string>(families.map(({ total }) => total));
  const cellsOf = (period: string): Cell[] =>
    rows.flatMap((row) =>
      measuresHere.map((measure) => {
        const key = keyOf({ period, row, measure });
        const weight = (row === region ? 2 : 0) + (totals.has(measure) ? 1 : 0);
        return { key, value: amounts.get(key) ?? 0, weight };
      }),
    );

  const shown = new Map<string, Figure>();
  for (const period of ofYear.map(quarterName))
    for (const [key, figure] of hideSmallNumbers(cellsOf(period), sumsWithin(period, table))) shown.set(key, figure);
  if (periods.includes(whole)) {
    const fixed = ofYear
      .map(quarterName)
      .flatMap(cellsOf)
      .map((cell) => ({ ...cell, fixed: shown.get(cell.key) }));
    const overTime = rows.flatMap((row) =>
      measuresHere.map((measure) => ({
        whole: keyOf({ period: whole, row, measure }),
        parts: ofYear.map((day) => keyOf({ period: quarterName(day), row, measure })),
      })),
    );
    const sums = [...periods.flatMap((period) => sumsWithin(period, table)), ...overTime];
    for (const [key, figure] of hideSmallNumbers([...fixed, ...cellsOf(whole)], sums)) shown.set(key, figure);
  }

  return periods.toReversed().map((period) => ({
    period,
    rows: rows.map((row) => {
      const discussed = keyOf({ period, row, measure: "discussed" });
      const waited = waits.get(discussed) ?? [];
      return {
        groupId: row === region ? null : row,
        name: names.get(row) ?? "Hele regio",
        figures: Object.fromEntries(
          measuresHere.map((measure) => [measure, shown.get(keyOf({ period, row, measure })) ?? "hidden"]),
        ),
        medianWait: typeof shown.get(discussed) === "number" && waited.length >= smallest ? median(waited) : null,
      };
    }),
  }));
};

/** The day the quarter that runs now is counted: a week after its end. */
export const nextCountOn = (today: string): string => {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 3;
  return `${first === 12 ? year + 1 : year}-${String((first % 12) + 1).padStart(2, "0")}-08`;
};
