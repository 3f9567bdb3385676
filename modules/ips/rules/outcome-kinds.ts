import type { Outcome } from "../contract.ts";
import { type MetricName, metricTexts, noPercentageUnder } from "../data/metrics.ts";
import { wilson } from "./statistics.ts";

/** The words of an outcome: its name, how it is counted, what others found and how it is misread. */
const said = (metric: MetricName) => {
  const { name, definition, benchmarks, traps } = metricTexts[metric];
  return { metric, name, definition, benchmarks, traps };
};
const rounded = (value: number, digits = 0): number => Math.round(value * 10 ** digits) / 10 ** digits;
type Rest = { readonly period: string; readonly notes?: readonly string[] };

/** So many of so many. Under ten persons there is no percentage. */
export const ratio = (
  metric: MetricName,
  numerator: number,
  denominator: number,
  {
    persons = denominator,
    of = "personen",
    period,
    notes = [],
  }: Rest & { readonly persons?: number; readonly of?: string },
): Outcome => {
  const shown = persons >= noPercentageUnder && denominator > 0;
  const { low, high } = wilson(numerator, denominator);
  return {
    ...said(metric),
    shape: "ratio",
    numerator,
    denominator,
    value: shown ? rounded((100 * numerator) / denominator) : null,
    unit: "procent",
    low: shown ? rounded(100 * low) : null,
    high: shown ? rounded(100 * high) : null,
    period,
    notes: shown ? [...notes] : [`Minder dan ${noPercentageUnder} ${of}: dan geven we geen percentage.`, ...notes],
  };
};

/** A share that is no share of independent persons, such as minutes: without a margin. */
export const share = (...[metric, numerator, denominator, rest]: Parameters<typeof ratio>): Outcome => ({
  ...ratio(metric, numerator, denominator, rest),
  low: null,
  high: null,
});

/** A middle or a mean, and of how many. About persons it is not shown under ten: it would be someone's own number. */
export const amount = (
  metric: MetricName,
  value: number | null,
  unit: string,
  {
    of,
    aboutPersons = true,
    period,
    notes = [],
    digits = 0,
  }: Rest & {
    readonly of: number;
    readonly aboutPersons?: boolean;
    readonly digits?: number;
  },
): Outcome => {
  const shown = value !== null && (!aboutPersons || of >= noPercentageUnder);
  return {
    ...said(metric),
    shape: "number",
    numerator: null,
    denominator: of,
    value: shown ? rounded(value, digits) : null,
    unit,
    low: null,
    high: null,
    period,
    notes:
      shown || value === null
        ? [...notes]
        : [`Minder dan ${noPercentageUnder} personen: dan is het te herkennen.`, ...notes],
  };
};

/** What is not counted here, and why not. */
export const notHere = (metric: MetricName, why: string): Outcome => ({
  ...said(metric),
  shape: "none",
  numerator: null,
  denominator: null,
  value: null,
  unit: "",
  low: null,
  high: null,
  period: "",
  notes: [why],
});
