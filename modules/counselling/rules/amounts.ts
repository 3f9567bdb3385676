import { createHash } from "node:crypto";
import { allParameters, type Parameter } from "@vliegwiel/benefit-rules";

/** What held on a day, by id: from when, and the value; of a table only a fingerprint. */
export type Amounts = Readonly<Record<string, readonly [validFrom: string, value: number | string]>>;

const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

const holdsOn = (day: string) => (one: Parameter) =>
  one.validFrom <= day && (one.validTo === undefined || day <= one.validTo);

/** Every amount of the law that holds on a day. */
const parametersOn = (day: string): readonly Parameter[] => allParameters().filter(holdsOn(day));

export const amountsOn = (day: string): Amounts =>
  Object.fromEntries(
    parametersOn(day)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, validFrom, value }) => [
        id,
        [validFrom, typeof value === "number" ? value : fingerprint(JSON.stringify(value))] as const,
      ]),
  );

/** A short name for the whole: equal names, equal amounts. When an amount began does not count, only what it is. */
export const versionOf = (amounts: Amounts): string =>
  fingerprint(
    JSON.stringify(
      Object.keys(amounts)
        .toSorted()
        .map((id) => [id, amounts[id]?.[1]]),
    ),
  );

export type ChangedAmount = {
  readonly id: string;
  readonly law: string;
  readonly article: string;
  readonly unit: string;
  readonly was: number | null;
  readonly becomes: number | null;
  readonly validFrom: string;
};

const asNumber = (value: number | string | undefined): number | null => (typeof value === "number" ? value : null);

/** What is not the same on another day, also when a mistake in an amount of then was put right since. */
export const changedAmounts = (saved: Amounts, day: string): readonly ChangedAmount[] => {
  const now = amountsOn(day);
  return parametersOn(day)
    .filter(({ id }) => saved[id]?.[1] !== now[id]?.[1])
    .map(({ id, law, article, unit, validFrom }) => ({
      id,
      law,
      article,
      unit,
      validFrom,
      was: asNumber(saved[id]?.[1]),
      becomes: asNumber(now[id]?.[1]),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** A line of the engine's own explanation. */
type Step = { readonly value: number; readonly source: { readonly law: string; readonly article: string } };

/** The changed amounts that the calculation really took: each stands in its steps, under its own article. */
export const takenIn = (steps: readonly Step[], changed: readonly ChangedAmount[]): readonly ChangedAmount[] =>
  changed.filter(({ law, article, becomes }) =>
    steps.some(
      ({ value, source }) =>
        source.law === law && source.article === article && (becomes === null || Math.abs(value - becomes) < 0.005),
    ),
  );

const tax = ["ib.", "lb.", "zvw."];
const uwv = ["wia.", "ww.", "wajong.", "zw.", "wao.", "tw.", "dagloon.", "max_dagloon", "uwv.", "wml."];

/** On which amounts a line rests, by the start of their ids. A line that is only what someone typed rests on none. */
const restsOn: Readonly<Record<string, readonly string[]>> = {
  "wage-withholding": tax,
  "partner-withholding": tax,
  "benefit-withholding": tax,
  "tax-return": tax,
  "combination-credit": tax,
  "holiday-allowance": ["wml.holiday", "uwv.vakantiebijslag", ...tax],
  benefit: uwv,
  wao: uwv,
  supplement: uwv,
  ioaw: ["ioaw.", "uwv."],
  "social-assistance": ["pw.", ...tax],
  "care-allowance": ["zt.", "toeslag."],
  "rent-allowance": ["ht."],
  "child-budget": ["kgb.", "toeslag."],
  "childcare-allowance": ["kot."],
  "child-benefit": ["akw."],
};

/** The changed amounts that can be behind a change of this line. */
export const amountsBehind = (line: string, changed: readonly ChangedAmount[]): readonly ChangedAmount[] =>
  changed.filter(({ id }) => restsOn[line]?.some((start) => id.startsWith(start)));
