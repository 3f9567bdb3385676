/** How sure we are: high = read in the law or reproduced to the cent; low = recalled only. */
export type Confidence = "high" | "medium" | "low";

/** One number of the law with the time it holds, where it stands and who looked at it when. */
export type Parameter<T = unknown> = {
  readonly id: string;
  readonly value: T;
  readonly unit: string;
  readonly validFrom: string;
  /** Last day; absent = until further notice. */
  readonly validTo: string | undefined;
  readonly law: string;
  readonly article: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
};

/** All values of one parameter, oldest first. */
export type Series<T> = {
  readonly unit: string;
  readonly law: string;
  readonly article: string;
  readonly values: readonly Value<T>[];
};

/**
 * Period ("2026", "2026-1" for the first half-year, or "2026-07-01..2026-12-31", open at the end when nothing
 * follows the dots), value, source, and only when not "high": confidence; last, when not the first check: its day.
 */
export type Value<T> = readonly [period: string, value: T, source: string, confidence?: Confidence, checkedOn?: string];

/** The day on which the first collection of values was checked. */
const firstCheck = "2026-11-21";

const halves: Readonly<Record<string, readonly [string, string]>> = {
  "": ["-01-01", "-12-31"],
  "-1": ["-01-01", "-06-30"],
  "-2": ["-07-01", "-12-31"],
};

const boundsOf = (period: string): readonly [string, string | undefined] => {
  const half = halves[period.slice(4)];
  if (half) return [period.slice(0, 4) + half[0], period.slice(0, 4) + half[1]];
  const [from = "", to = ""] = period.split("..");
  return [from, to === "" ? undefined : to];
};

/** Writes a series down: unit, law, article and the dated values. */
export const series = <T>(unit: string, law: string, article: string, values: readonly Value<T>[]): Series<T> => ({
  unit,
  law,
  article,
  values,
});

/** The dated values of a series, each with everything that is known about it. */
export const spelledOut = <T>(id: string, { unit, law, article, values }: Series<T>): Parameter<T>[] =>
  values.map(([period, value, source, confidence = "high", checkedOn = firstCheck]) => {
    const [validFrom, validTo] = boundsOf(period);
    return { id, value, unit, validFrom, validTo, law, article, source, checkedOn, confidence };
  });
