import { expect, test } from "vitest";
import { answer, listRules } from "./answer.ts";

/** Just enough of JSON Schema to make questions out of what a rule publishes, and to look at its answers. */
type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

/** The same questions every time: a small generator with a fixed seed. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const questionFrom = (schema: Schema, random: () => number): unknown => {
  const pick = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)];
  const among = schema.anyOf ?? schema.oneOf;
  if (among) return questionFrom(pick(among) ?? {}, random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(schema.enum);
  const { minimum = 0, maximum = 1_000 } = schema;
  switch (schema.type) {
    case "integer":
      return pick([minimum, maximum, minimum + Math.floor(random() * (Math.min(maximum, minimum + 80) - minimum))]);
    case "number": {
      const near = Math.min(maximum, 4_000);
      return Math.round((pick([minimum, maximum, near * random(), near * random(), near * random()]) ?? 0) * 100) / 100;
    }
    case "boolean":
      return random() < 0.5;
    case "string":
      return schema.format === "date" ? `20${Math.floor(10 + random() * 17)}-0${1 + Math.floor(random() * 9)}-15` : "x";
    case "array":
      return Array.from({ length: (schema.minItems ?? 0) + Math.floor(random() * 3) }, () =>
        questionFrom(schema.items ?? {}, random),
      );
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random() < 0.6)
          .map(([name, one]) => [name, questionFrom(one, random)]),
      );
  }
};

/** Euros with at most two decimals everywhere, and nothing that is not a number. */
const amountsIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value
      ? Object.values(value).flatMap(amountsIn)
      : [];

const dates = ["2024-01-01", "2024-07-01", "2025-06-30", "2025-12-31", "2026-01-01", "2026-07-01", "2027-01-01"];

test.each(listRules().map(({ id, input }) => [id, input] as const))(
  "%s answers whatever its own schema allows: an amount to the cent, or why not, and the same without steps",
  (rule, input) => {
    const random = seeded(20_261_122);
    let answered = 0;
    for (let turn = 0; turn < 400 || (answered < 60 && turn < 12_000); turn++) {
      const question = {
        id: turn,
        rule,
        date: dates[turn % dates.length],
        input: questionFrom(input as Schema, random),
      };
      const full = answer(question);
      const fast = answer(question, { steps: false });
      const told = JSON.stringify(question);
      if ("error" in full) {
        expect(full.error.message, told).not.toBe("");
        expect(fast).toEqual(full);
        continue;
      }
      answered += 1;
      for (const amount of amountsIn(full.value)) expect(Math.round(amount * 100) / 100, told).toBe(amount);
      expect({ ...full, steps: [] }, told).toEqual(fast);
      for (const { label, value, source } of full.steps) {
        expect(
          [label, source.law, source.article].every((text) => text !== ""),
          told,
        ).toBe(true);
        expect(Number.isFinite(value), `${label} of ${told}`).toBe(true);
      }
    }
    expect(answered).toBeGreaterThanOrEqual(60);
  },
);
