import { type Cents, cents } from "./money.ts";
import type { Problem } from "./problems.ts";

export type JsonSchema = { readonly [key: string]: unknown };

/**
 * One description of a value: it reads it from the wire, writes it to the wire, and prints its JSON Schema.
 * `read` answers undefined after it told a problem.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  readonly optional?: boolean;
  read(wire: unknown, pointer: string, problems: Problem[]): T | undefined;
  write(value: T): unknown;
}

/** A field that may be left out. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** What a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

const shape = <T>(
  schema: JsonSchema,
  accepts: (wire: unknown) => T | undefined,
  message: string,
  write: (value: T) => unknown = (value) => value,
): Shape<T> => ({
  schema,
  read: (wire, pointer, problems) => {
    const value = accepts(wire);
    if (value === undefined) problems.push({ pointer, message });
    return value;
  },
  write,
});

const within = (wire: unknown, min: number, max: number): wire is number =>
  typeof wire === "number" && wire >= min && wire <= max;

const inWords = new Intl.NumberFormat("nl-NL");

/** A thing the screen calls `name`, and the limits outside which it cannot be true. */
type Limits = { readonly min?: number; readonly max?: number };

/** Euros on the wire with at most two decimals, cents inside. `name` is Dutch, as in "huur per maand". */
export const euros = <C extends Cents>(name: string, { min = 0, max = 1_000_000 }: Limits = {}): Shape<C> =>
  shape(
    { type: "number", minimum: min, maximum: max, multipleOf: 0.01, title: name, description: "euro" },
    (wire) =>
      within(wire, min, max) && Math.abs(wire * 100 - Math.round(wire * 100)) < 1e-4 ? cents<C>(wire) : undefined,
    `Vul bij ‘${name}’ een bedrag in van ${inWords.format(min)} tot en met ${inWords.format(max)} euro, met hooguit 2 cijfers achter de komma.`,
    (value) => {
      if (!Number.isInteger(value)) throw new Error(`${name} left the rule with a fraction of a cent: ${value}`);
      return value / 100;
    },
  );

/** A whole number: an age, a number of people. */
export const whole = (name: string, { min = 0, max = 1_000 }: Limits = {}): Shape<number> =>
  shape(
    { type: "integer", minimum: min, maximum: max, title: name },
    (wire) => (within(wire, min, max) && Number.isInteger(wire) ? wire : undefined),
    `Vul bij ‘${name}’ een heel getal in van ${inWords.format(min)} tot en met ${inWords.format(max)}.`,
  );

/** A number with decimals that is not money: hours, a wage value. */
export const quantity = (name: string, { min = 0, max = 1_000_000 }: Limits = {}): Shape<number> =>
  shape(
    { type: "number", minimum: min, maximum: max, title: name },
    (wire) => (within(wire, min, max) ? wire : undefined),
    `Vul bij ‘${name}’ een getal in van ${inWords.format(min)} tot en met ${inWords.format(max)}.`,
  );

export const yesNo = (name: string): Shape<boolean> =>
  shape(
    { type: "boolean", title: name },
    (wire) => (typeof wire === "boolean" ? wire : undefined),
    `Vul bij ‘${name}’ ja (true) of nee (false) in.`,
  );

/** Not knowing is an answer; leaving the question out says the same. */
export type Answer = "yes" | "no" | "unknown";

export const yesNoUnknown = (name: string): OptionalShape<Answer> => ({
  ...shape<Answer>(
    { enum: [true, false, "unknown"], title: name },
    (wire) =>
      wire === true ? "yes" : wire === false ? "no" : wire === "unknown" || wire == null ? "unknown" : undefined,
    `Vul bij ‘${name}’ ja (true), nee (false) of weet ik niet (unknown) in.`,
    (value) => (value === "unknown" ? value : value === "yes"),
  ),
  optional: true,
});

export const oneOf = <const Choice extends string>(name: string, choices: readonly Choice[]): Shape<Choice> =>
  shape(
    { enum: choices, title: name },
    (wire) => choices.find((choice) => choice === wire),
    `Kies bij ‘${name}’ uit: ${choices.join(", ")}.`,
  );

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day that exists, as year-month-day. */
export const isDate = (wire: unknown): wire is string => {
  const [, year, month, day] = typeof wire === "string" ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(wire) ?? []) : [];
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
};

export const day = (name: string): Shape<string> =>
  shape(
    { type: "string", format: "date", title: name },
    (wire) => (isDate(wire) ? wire : undefined),
    `Vul bij ‘${name}’ een bestaande datum in als jaar-maand-dag, zoals 2026-07-01.`,
  );

/** Any text, shown back to nobody: only for values that a rule writes. */
export const text = (name: string): Shape<string> =>
  shape(
    { type: "string", title: name },
    (wire) => (typeof wire === "string" ? wire : undefined),
    `Vul bij ‘${name}’ tekst in.`,
  );

export const listOf = <T>(name: string, item: Shape<T>, { min = 0, max = 20 }: Limits = {}): Shape<T[]> => ({
  schema: { type: "array", items: item.schema, minItems: min, maxItems: max, title: name },
  read: (wire, pointer, problems) => {
    if (!Array.isArray(wire) || wire.length < min || wire.length > max) {
      problems.push({ pointer, message: `Geef bij ‘${name}’ een lijst van ${min} tot en met ${max}.` });
      return undefined;
    }
    return wire.map((one, at) => item.read(one, `${pointer}/${at}`, problems) as T);
  },
  write: (value) => value.map((one) => item.write(one)),
});

/** Exactly one of two shapes, told apart by the type on the wire: a text or a number. */
export const either = <A, B>(
  first: Shape<A>,
  second: Shape<B>,
  isFirst: (value: unknown) => boolean,
): Shape<A | B> => ({
  schema: { anyOf: [first.schema, second.schema] },
  read: (wire, pointer, problems): A | B | undefined => (isFirst(wire) ? first : second).read(wire, pointer, problems),
  write: (value) => (isFirst(value) ? first.write(value as A) : second.write(value as B)),
});

export const optional = <T>(inner: Shape<T>): OptionalShape<T> => ({ ...inner, optional: true });

type Fields = { readonly [name: string]: Shape<unknown> };
type Simplify<T> = { [K in keyof T]: T[K] };
export type FieldsOf<F extends Fields> = Simplify<
  { [K in keyof F as F[K] extends OptionalShape<unknown> ? never : K]: Of<F[K]> } & {
    [K in keyof F as F[K] extends OptionalShape<unknown> ? K : never]?: Of<F[K]>;
  }
>;

/** An object with named fields.. */
export const fields = <F extends Fields>(
  name: string,
  known: F,
): Shape<FieldsOf<F>> & { readonly names: readonly string[] } => {
  const entries = Object.entries(known);
  return {
    names: Object.keys(known),
    schema: {
      type: "object",
      title: name,
      properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
      required: entries.filter(([, { optional }]) => !optional).map(([key]) => key),
    },
    read: (wire, pointer, problems) => {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire)) {
        problems.push({ pointer, message: `Geef bij ‘${name}’ een object met velden.` });
        return undefined;
      }
      const given = wire as Record<string, unknown>;
      const result: Record<string, unknown> = {};
      for (const [key, one] of entries) {
        // In JSON null is how many programs leave something out.
        if ((given[key] === undefined || given[key] === null) && one.optional) continue;
        if (given[key] === undefined)
          problems.push({
            pointer: `${pointer}/${key}`,
            message: `Het veld ‘${String(one.schema.title ?? key)}’ (${key}) ontbreekt.`,
          });
        else result[key] = one.read(given[key], `${pointer}/${key}`, problems);
      }
      return result as FieldsOf<F>;
    },
    write: (value) => {
      const result: Record<string, unknown> = {};
      for (const [key, one] of entries) {
        const field = (value as Record<string, unknown>)[key];
        if (field !== undefined) result[key] = one.write(field);
      }
      return result;
    },
  };
};
