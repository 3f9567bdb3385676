import { answer, type HouseholdStatement } from "@vliegwiel/benefit-rules";
import { type FieldError, Invalid } from "../../../platform/shared/errors.ts";
import type { Draft, Recomputed, Situation, Variant, Work } from "../contract.ts";
import { type Amounts, amountsBehind, changedAmounts } from "./amounts.ts";

type Outcome = Variant["outcome"];
type Computed = { readonly outcome: Outcome } | { readonly problems: readonly FieldError[] };

/** The engine names its question "input"; the person's question stands in the situation, or in the work of one variant. */
const pointerOf = (pointer: string, at: number): string =>
  pointer.startsWith("/input/work")
    ? pointer.replace("/input/work", `/variants/${at}/work`)
    : pointer === "/date"
      ? "/day"
      : pointer.replace("/input", "/situation");

const computed = (day: string, situation: Situation, work: Work, at: number): Computed => {
  const answered = answer(
    { id: at, rule: "household.month", date: day, input: { ...situation, work } },
    { steps: false },
  );
  if ("error" in answered) {
    const { code, problems = [], message } = answered.error;
    if (code === "no-parameter")
      return { problems: [{ pointer: "/day", message: "Voor deze dag hebben wij geen bedragen van de wet." }] };
    return {
      problems:
        problems.length > 0
          ? problems.map((one) => ({ pointer: pointerOf(one.pointer, at), message: one.message }))
          : [{ pointer: "/day", message }],
    };
  }
  const { lines, net, paidMonthly, netHeading } = answered.value as HouseholdStatement;
  return {
    outcome: {
      lines: lines.map(({ id, label, amount }) => ({ id, label, amount })),
      net,
      paidMonthly,
      netHeading,
      warnings: [...answered.warnings],
      confidence: answered.confidence,
    },
  };
};

/**
 * Every variant with its outcome, from the same engine as the screen.
 * @throws {Invalid} with a sentence beside each question that can't be computed
 */
export const workedOut = ({ day, situation, variants }: Pick<Draft, "day" | "situation" | "variants">): Variant[] => {
  const problems: FieldError[] = [];
  const done = variants.flatMap(({ name, work }, at): Variant[] => {
    const one = computed(day, situation, work, at);
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

/** What is different, line by line, and which amounts of the law are behind it. */
export const differences = (
  saved: { readonly variants: readonly Variant[]; readonly amounts: Amounts },
  again: readonly Variant[],
  day: string,
): Recomputed["variants"] => {
  const changed = changedAmounts(saved.amounts, day);
  return saved.variants.map(({ name, outcome }, at) => {
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
        return [{ id, label: (after ?? before)?.label ?? "", was, becomes, because: [...amountsBehind(id, changed)] }];
      }),
    };
  });
};
