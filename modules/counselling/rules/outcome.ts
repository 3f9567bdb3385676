import { answer } from "@vliegwiel/benefit-rules";
import { type FieldError, Invalid } from "../../../platform/shared/errors.ts";
import { outcomeOf } from "../contract/outcome.ts";
import type { Draft, Recomputed, Situation, Variant } from "../contract.ts";
import { type Amounts, amountsBehind, changedAmounts, takenIn } from "./amounts.ts";

/**
 * Every variant with its outcome, from the same engine as the screen.
 * @throws {Invalid} with a sentence beside each question that can't be computed
 */
export const workedOut = ({ day, situation, variants }: Pick<Draft, "day" | "situation" | "variants">): Variant[] => {
  const problems: FieldError[] = [];
  const done = variants.flatMap(({ name, work }, at): Variant[] => {
    const one = outcomeOf(day, situation, work, at);
    if ("outcome" in one) return [{ name, work, outcome: one.outcome }];
    problems.push(...one.problems);
    return [];
  });
  if (problems.length > 0) {
    // The same answer is wrong in every variant: said once.
    const told = new Map(problems.map((one) => [`${one.pointer} ${one.message}`, one]));
    throw new Invalid([...told.values()]);
  }
  return done;
};

const stepsOf = (day: string, situation: Situation, { work }: Variant) => {
  const answered = answer({ id: 0, rule: "household.month", date: day, input: { ...situation, work } });
  return "steps" in answered ? answered.steps : [];
};

/** What is different, line by line, and which amounts of the law are behind it. */
export const differences = (
  saved: { readonly situation: Situation; readonly variants: readonly Variant[]; readonly amounts: Amounts },
  again: readonly Variant[],
  day: string,
): Recomputed["variants"] => {
  const changed = changedAmounts(saved.amounts, day);
  return saved.variants.map((variant, at) => {
    const { name, outcome } = variant;
    const taken = takenIn(stepsOf(day, saved.situation, variant), changed);
    const now = again[at]?.outcome ?? outcome;
    const ids = [...new Set([...outcome.lines, ...now.lines].map(({ id }) => id))];
    return {
      name,
      netWas: outcome.net,
      net: now.net,
      lines: ids.flatMap((id) => {
        const before = outcome.lines.find((line) => line.id === id);
        const after = now.lines.find((line) => line.id === id);
        const [was, becomes] = [before?.amount ?? 0, after?.amount ?? 0];
        if (was === becomes) return [];
        return [{ id, label: (after ?? before)?.label ?? "", was, becomes, because: [...amountsBehind(id, taken)] }];
      }),
    };
  });
};
