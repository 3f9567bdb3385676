import type { ChoiceFact, ChoiceOf, FactName, Facts, NumberFact, YesNoFact } from "./facts.ts";

/** Yes, no, or not known. Not known is never taken for no. */
export type Truth = boolean | null;

/** A question about the facts, as data: it can be answered, and asked which facts it still needs. */
export type Condition =
  | { readonly is: "yes" | "no" | "decided"; readonly fact: YesNoFact }
  | { readonly is: "one-of"; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | { readonly is: "at-least" | "below"; readonly fact: NumberFact; readonly limit: number }
  | { readonly is: "since" | "before" | "after" | "up-to"; readonly day: string }
  | { readonly is: "answered"; readonly fact: FactName }
  | { readonly is: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly is: "not"; readonly of: Condition };

export const yes = (fact: YesNoFact): Condition => ({ is: "yes", fact });
export const no = (fact: YesNoFact): Condition => ({ is: "no", fact });
/** A decision of an agency: as long as nobody knows of one, there is none. */
export const decided = (fact: YesNoFact): Condition => ({ is: "decided", fact });
export const oneOf = <Name extends ChoiceFact>(fact: Name, ...values: ChoiceOf<Name>[]): Condition => ({
  is: "one-of",
  fact,
  values,
});
export const atLeast = (fact: NumberFact, limit: number): Condition => ({ is: "at-least", fact, limit });
export const below = (fact: NumberFact, limit: number): Condition => ({ is: "below", fact, limit });
/** On that day or later. */
export const since = (day: string): Condition => ({ is: "since", day });
export const before = (day: string): Condition => ({ is: "before", day });
export const after = (day: string): Condition => ({ is: "after", day });
/** On that day or earlier. */
export const upTo = (day: string): Condition => ({ is: "up-to", day });
/** Somebody has answered this; as long as nobody has, it is open. */
export const answered = (fact: FactName): Condition => ({ is: "answered", fact });
export const all = (...of: Condition[]): Condition => ({ is: "all", of });
export const any = (...of: Condition[]): Condition => ({ is: "any", of });
export const not = (of: Condition): Condition => ({ is: "not", of });

/** How an unknown decision counts: as the law reads today ("none"), or as something that may still turn up ("open"). */
export type Decisions = "none" | "open";

/** Kleene's three values: one no settles an "all", one yes settles an "any", whatever is not known. */
export const truthOf = (condition: Condition, facts: Facts, decisions: Decisions = "none"): Truth => {
  switch (condition.is) {
    case "answered":
      return (facts[condition.fact] ?? null) === null ? null : true;
    case "yes":
      return facts[condition.fact] ?? null;
    case "no":
      return opposite(facts[condition.fact] ?? null);
    case "decided":
      return facts[condition.fact] ?? (decisions === "open" ? null : false);
    case "one-of": {
      const value = facts[condition.fact] ?? null;
      return value === null ? null : condition.values.includes(value);
    }
    case "at-least":
    case "below": {
      const value = facts[condition.fact] ?? null;
      return value === null ? null : condition.is === "below" ? value < condition.limit : value >= condition.limit;
    }
    case "since":
      return facts.peildatum >= condition.day;
    case "before":
      return facts.peildatum < condition.day;
    case "after":
      return facts.peildatum > condition.day;
    case "up-to":
      return facts.peildatum <= condition.day;
    case "not":
      return opposite(truthOf(condition.of, facts, decisions));
    default: {
      const settles = condition.is === "any";
      const parts = condition.of.map((part) => truthOf(part, facts, decisions));
      return parts.includes(settles) ? settles : parts.includes(null) ? null : !settles;
    }
  }
};

const opposite = (truth: Truth): Truth => (truth === null ? null : !truth);

/** The unknown facts that keep a condition open; none when it is settled. */
export const openFacts = (condition: Condition, facts: Facts, decisions: Decisions = "none"): FactName[] => {
  if (truthOf(condition, facts, decisions) !== null) return [];
  switch (condition.is) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => openFacts(part, facts, decisions));
    case "not":
      return openFacts(condition.of, facts, decisions);
    default:
      return "fact" in condition ? [condition.fact] : [];
  }
};

/** Where a number makes a difference, in every condition within this one. */
export const limitsIn = (condition: Condition): [NumberFact, number][] => {
  if ("limit" in condition) return [[condition.fact, condition.limit]];
  if (condition.is === "not") return limitsIn(condition.of);
  return condition.is === "all" || condition.is === "any" ? condition.of.flatMap(limitsIn) : [];
};
