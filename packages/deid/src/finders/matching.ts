import type { Candidate, Category, Certainty } from "../span.ts";

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stood in the groups of the pattern. */
  readonly groups: readonly (string | undefined)[];
}

/** Every place a pattern matches. The pattern has the g flag and bounded repetitions only. */
export const matches = (text: string, pattern: RegExp): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern))
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length, groups: match });
  return found;
};

/** A part of a match, by what precedes it inside. */
export const inside = ({ start, text }: Found, part: string, from = 0): { start: number; end: number } => {
  const at = start + text.indexOf(part, from);
  return { start: at, end: at + part.length };
};

/** A candidate without words of its own. */
export const point = (
  { start, end }: { start: number; end: number },
  category: Category,
  certainty: Certainty,
): Candidate => ({ start, end, category, certainty });

/** The text before a place, in lower case when the page's lower is given. */
export const before = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length), start);
