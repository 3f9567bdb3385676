import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import { cues } from "./cues.ts";
import { isCapital, isCommon } from "./facts.ts";

/** What was found, and the word to go on with. */
export interface Step {
  readonly found: Candidate;
  readonly next: number;
}

/** A word without a capital that means something. */
export const isSmall = (page: Page, word: Word | undefined): word is Word =>
  word !== undefined && word.shape !== "number" && !isCapital(page, word);

/** A word no list and no dictionary knows. */
export const isUnknown = (word: Word): boolean => !isCommon(word) && !cues().notAName.has(word.folded);

/** Only a space or a dot and a space stand before it. */
export const joined = (word: Word | undefined): boolean => word !== undefined && /^(?: |\. ?)$/.test(word.gap);
