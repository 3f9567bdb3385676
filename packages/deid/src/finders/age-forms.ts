import { numberOf, ordinalOf } from "../number-words.ts";
import type { Page } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import { lessPreciseAge } from "../suggest/age.ts";
import { lasting } from "./age-context.ts";

/** An age that was read, and how sure it is one. */
export interface Read {
  readonly value: number;
  readonly certainty: Certainty;
}

/** Whether a number could be an adult's age: less is easily an amount, a grade or a time. */
export const isGrown = (value: number): boolean => value >= 14 && value <= 99;

/** Whether a number could be an age at all. */
export const isAge = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 109;

const possessives = new Set("zijn haar m'n mijn z'n d'r hun me mn zn dr ze".split(" "));

/** The mark for an age: only the number. */
export function aged(page: Page, start: number, end: number, { value, certainty }: Read, years?: boolean): Candidate {
  const beforeYears = years ?? /^[ -]{0,2}(?:jaar|jr|jarig)/.test(page.lower.slice(end, end + 8));
  // "Stel: iemand is 45." An age alone names nobody, so that leaving it needs no reason.
  const capped = certainty === "sure" ? "probable" : certainty;
  return { start, end, category: "age", certainty: capped, suggestion: lessPreciseAge(value, beforeYears) };
}

/** "29-jarige", "29 jarige": unless it is a contract. */
export const jarig = (page: Page, at: number): Candidate | undefined => {
  const { words } = page;
  const word = words[at];
  const glued = word ? /^(.{1,22}?)-?(jarige?n?)$/.exec(word.folded) : null;
  const value = glued ? numberOf(glued[1] ?? "") : undefined;
  if (word && isAge(value) && !lasting.has(words[at + 1]?.folded ?? ""))
    return aged(page, word.start, word.start + (glued?.[1] ?? "").length, { value, certainty: "probable" }, true);
  const next = words[at + 1];
  const loose = word && next && /^jarige?n?$/.test(next.folded) ? numberOf(word.folded) : undefined;
  if (!word || !isAge(loose) || !/^[ -]{1,3}$/.test(next?.gap ?? "") || lasting.has(words[at + 2]?.folded ?? ""))
    return undefined;
  return aged(page, word.start, word.end, { value: loose, certainty: "probable" }, true);
};

/** "m48", "v34". */
export const glued = (page: Page, at: number): Candidate | undefined => {
  const word = page.words[at];
  const before = /^[mvx](\d{2})(?:jr|j)?$/.exec(word?.folded ?? "")?.[1];
  const digits = before ?? /^(\d{2})(?:jr|jaar|j|jaartjes)$/.exec(word?.folded ?? "")?.[1];
  if (!word || digits === undefined || !isGrown(Number(digits))) return undefined;
  const start = before === undefined ? word.start : word.start + 1;
  return aged(page, start, start + 2, { value: Number(digits), certainty: "probable" });
};

/** "op zijn 18e", "sinds haar twintigste". */
export const atTheAgeOf = ({ words }: Page, at: number): Read | undefined => {
  const [word, whose, preposition] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !whose || !possessives.has(whose.folded) || word.gap !== " ") return undefined;
  const birthday = /^(?:verjaardag|levensjaar)$/.test(words[at + 1]?.folded ?? "");
  if (!birthday && !/^(?:op|vanaf|sinds|rond|tot|voor|na)$/.test(preposition?.folded ?? "")) return undefined;
  const value = ordinalOf(word.folded);
  return value !== undefined && value >= 4 && value < 100 ? { value, certainty: "probable" } : undefined;
};
