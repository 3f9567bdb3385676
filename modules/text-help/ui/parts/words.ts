import { count } from "@vliegwiel/ui-kit";
import { asksOf, type Left, type LeftReason, leftReasons, type Mark } from "../../contract.ts";
import type { Reading } from "./store.ts";

export const certaintyWords = { sure: "zeker", probable: "waarschijnlijk", maybe: "misschien" } as const;

/** Why something may stay, in the words of who writes it. */
export const reasonsOf = (byOneself: boolean): Readonly<Record<LeftReason, string>> =>
  byOneself
    ? {
        ...leftReasons,
        "not-about-them": "Dit gaat over een organisatie of iemand die daar werkt, niet over mij",
        "they-want-it": "Ik wil dat dit erin staat",
        needed: "Zonder dit is niet te begrijpen wat ik bedoel",
      }
    : leftReasons;

/** The same words of the same kind are one thing to look at. */
export type Thing = { readonly mark: Mark; readonly places: readonly Mark[] };

/** One sentence about a text: how much there is to look at. "Nothing seen" is never said as if all were well. */
export const inOneSentence = (
  things: readonly Thing[],
  answers: readonly Left[],
  state: Reading["state"],
  byOneself: boolean,
): string => {
  const open = things.filter(({ mark }) => asksOf(mark, answers) !== "nothing").length;
  const hints = things.filter(({ mark }) => mark.certainty === "maybe").length;
  if (open > 0) return `${count(open, "plek", "plekken")} om naar te kijken.`;
  // What was typed over may hide what stands beside it: that all was looked at is only said of what was read.
  if (state === "reading") return "De teksthulp leest mee.";
  if (hints > 0) return `${count(hints, "plek", "plekken")} om misschien naar te kijken.`;
  if (things.length === 0) return "De teksthulp wijst hier niets aan.";
  return `${byOneself ? "U hebt" : "Je hebt"} naar elke plek gekeken.`;
};

/** What stands in the place of a mark, with a capital where the mark had one at the beginning of a sentence. */
export const replacementFor = (text: string, { start, words, suggestion }: Mark): string => {
  const opens = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 20), start));
  return opens && /^\p{Lu}/u.test(words) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
};
