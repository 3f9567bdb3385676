import { numberOf } from "../number-words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import { units } from "./age-context.ts";
import { aged, isAge, isGrown } from "./age-forms.ts";
import { isAmount } from "./age-unusual.ts";

/** A word that wears a capital. */
export const isName = (word: Word): boolean =>
  word.shape === "capital" || word.shape === "caps" || word.shape === "mixed";

/** "van 4 en 7", "(3, 6 en 9)": the ages beside one that was found, when they are children's. */
export const besideAges = (page: Page, found: Map<number, Candidate>): void => {
  for (let at = 0; at < page.words.length; at += 1) {
    const [word, neighbour] = [page.words[at], page.words[at - 1]];
    const value = word ? numberOf(word.folded) : undefined;
    if (!word || found.has(at) || !isAge(value) || isAmount(page, at)) continue;
    const linked =
      (/^, ?$/.test(word.gap) && found.has(at - 1)) ||
      (neighbour?.folded === "en" && word.gap === " " && found.has(at - 2));
    const next = page.words[at + 1];
    // "Gerard is 50, Gerrit 49."
    const pair = neighbour !== undefined && isName(neighbour) && word.gap === " " && found.has(at - 2);
    if (pair && isGrown(value) && !(next?.gap === " " && units.has(next.folded)))
      found.set(at, aged(page, word.start, word.end, { value, certainty: "probable" }));
    if (linked && !(next?.gap === " " && units.has(next.folded)))
      found.set(at, aged(page, word.start, word.end, { value, certainty: "probable" }));
  }
};
