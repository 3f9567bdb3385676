import { InvalidInput, NotComputed, NoValue, type Problem, UnknownRule } from "./problems.ts";
import { evaluateWire, type Outcome, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export type Refusal = {
  readonly code: NoValue["code"];
  readonly message: string;
  readonly problems?: readonly Problem[];
  readonly needs?: readonly string[];
};

/** One answer of the contract: the outcome of a rule, or why there is none. */
export type Answered = { readonly id: unknown } & (Outcome<unknown> | { readonly error: Refusal });

const refusalOf = (error: NoValue): Refusal => ({
  code: error.code,
  message: error.message,
  ...(error instanceof InvalidInput ? { problems: error.problems } : {}),
  ...(error instanceof NotComputed ? { needs: error.needs } : {}),
});

/** Answers one question {id, rule, date, input} of the contract. Never throws for a question, however odd. */
export const answer = (question: unknown, options: { readonly steps?: boolean } = {}): Answered => {
  const asked = (typeof question === "object" && question !== null ? question : {}) as Record<string, unknown>;
  const id = asked.id ?? null;
  try {
    if (asked !== question || Array.isArray(question))
      throw new InvalidInput([{ pointer: "", message: "Een vraag is een object met id, rule, date en input." }]);
    const rule = byId.get(String(asked.rule));
    if (!rule) throw new UnknownRule(String(asked.rule));
    return { id, ...evaluateWire(rule, asked.date, asked.input, options) };
  } catch (error) {
    if (error instanceof NoValue) return { id, error: refusalOf(error) };
    throw error;
  }
};

/** Every rule with what it asks and what it answers, as JSON Schema. */
export const listRules = () =>
  rules.map(({ id, title, input, value }) => ({ id, title, input: input.schema, value: value.schema }));
