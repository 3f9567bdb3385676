import type { Outcome } from "../contract.ts";
import { type MetricName, metricTexts } from "../data/metrics.ts";

export const outcomeColumns = [
  "Wat",
  "Teller",
  "Noemer of aantal",
  "Waarde",
  "Eenheid",
  "Van",
  "Tot",
  "Periode",
  "Gemeten op",
  "Hoe geteld",
  "Let op",
];

const inDutch = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));
const textOf = (metric: string) => (metric in metricTexts ? metricTexts[metric as MetricName] : undefined);

/** One outcome in a line: never a value without what it was counted from. */
export const outcomeRow = (one: Outcome, measuredOn: string): string[] => {
  const text = textOf(one.metric);
  return [
    text?.name ?? one.metric,
    inDutch(one.numerator),
    inDutch(one.denominator),
    inDutch(one.value),
    one.unit,
    inDutch(one.low),
    inDutch(one.high),
    one.period,
    measuredOn,
    text?.definition ?? "",
    [...one.notes, ...(text?.traps ?? [])].join(" "),
  ];
};
