import type { Outcome } from "../contract.ts";

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

/** One outcome in a line: never a value without what it was counted from. */
export const outcomeRow = (one: Outcome, measuredOn: string): string[] => [
  one.name,
  inDutch(one.numerator),
  inDutch(one.denominator),
  inDutch(one.value),
  one.unit,
  inDutch(one.low),
  inDutch(one.high),
  one.period,
  measuredOn,
  one.definition,
  [...one.notes, ...one.traps].join(" "),
];
