import { answer, type HouseholdStatement } from "@vliegwiel/benefit-rules";
import type { Variant } from "./calculations.ts";
import type { Situation, Work } from "./situation.ts";

type Problem = { readonly pointer: string; readonly message: string };
export type Computed = { readonly outcome: Variant["outcome"] } | { readonly problems: readonly Problem[] };

/** The engine names its question "input"; the person's question stands in the situation, or in the work of one variant. */
const pointerOf = (pointer: string, at: number): string =>
  pointer.startsWith("/input/work")
    ? pointer.replace("/input/work", `/variants/${at}/work`)
    : pointer.replace("/input", "/situation");

/**
 * One way of working on a day: while someone types on the screen, and again on the server before it is kept. One
 * function for both sides, so that what is kept is what was shown.
 * @param at place of the variant among the others, for the pointers
 */
export const outcomeOf = (day: string, situation: Situation, work: Work, at: number): Computed => {
  const question = { id: at, rule: "household.month", date: day, input: { ...situation, work } };
  const answered = answer(question, { steps: false });
  if ("error" in answered) {
    const { code, problems = [], message } = answered.error;
    if (code === "no-parameter")
      return { problems: [{ pointer: "/day", message: "Voor deze dag hebben wij geen bedragen van de wet." }] };
    if (problems.length === 0) return { problems: [{ pointer: "/situation", message }] };
    return {
      problems: problems.map((one) => ({
        pointer: one.pointer === "/date" ? "/day" : pointerOf(one.pointer, at),
        message: one.message,
      })),
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
