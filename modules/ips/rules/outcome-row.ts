import type { Kept, Outcome } from "../contract.ts";

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

/** A figure over quarters that are over: what was kept, a line for each span. */
export const keptRows = ({ name, definition, spans }: Kept): string[][] =>
  spans.map(({ from, until, numerator, denominator, percentage }) => [
    `${name}, vastgelegd`,
    inDutch(numerator),
    inDutch(denominator),
    inDutch(percentage),
    percentage === null ? "" : "procent",
    "",
    "",
    `${from} tot en met ${until}`,
    "",
    definition,
    "Ook van wie nu is uitgeschreven. De aantallen zijn bij benadering.",
  ]);
