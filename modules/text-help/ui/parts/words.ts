import { count } from "@vliegwiel/ui-kit";
import { asksOf, type Left, type Mark } from "../../contract.ts";
import type { Reading } from "./store.ts";

export const certaintyWords = { sure: "zeker", probable: "waarschijnlijk", maybe: "misschien" } as const;

/** The same words of the same kind are one thing to look at. */
export type Thing = { readonly mark: Mark; readonly places: readonly Mark[] };

/** One sentence about a text: how much there is to look at. "Nothing seen" is never said as if all were well. */
export const inOneSentence = (things: readonly Thing[], answers: readonly Left[], state: Reading["state"]): string => {
  const open = things.filter(({ mark }) => asksOf(mark, answers) !== "nothing").length;
  const hints = things.filter(({ mark }) => mark.certainty === "maybe").length;
  if (open > 0) return `${count(open, "plek", "plekken")} om naar te kijken.`;
  // What was typed over may hide what stands beside it: that all was looked at is only said of what was read.
  if (state === "reading") return "De teksthulp leest mee.";
  if (hints > 0) return `${count(hints, "plek", "plekken")} om misschien naar te kijken.`;
  return things.length > 0 ? "Je hebt naar elke plek gekeken." : "De teksthulp wijst hier niets aan.";
};

/** What stands in the place of a mark, with a capital where the mark had one at the beginning of a sentence. */
export const replacementFor = (text: string, { start, words, suggestion }: Mark): string => {
  const opens = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 20), start));
  return opens && /^\p{Lu}/u.test(words) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
};
