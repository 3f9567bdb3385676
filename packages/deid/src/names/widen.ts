import { lookups } from "../lists/lookups.ts";
import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import { before, businessKind, isFamily, isFirst, isInitial, isInstitutionWord, isParticle } from "./facts.ts";
import { employer, institution, person } from "./judge.ts";
import { particlesBefore } from "./run.ts";

const letters = (text: string): number => text.replace(/[^\p{L}\d]/gu, "").length;

/** The kind that is written small before the name, when the name begins with an article or is of an institution. */
const withKind = (page: Page, from: number, to: number, found: Candidate): Candidate | undefined => {
  const article = page.words[from - 1]?.folded === "'t" && page.words[from]?.gap === " " ? 1 : 0;
  const start = from - article;
  const kind = page.words[start - 1];
  if (kind?.shape !== "lower" || page.words[start]?.gap !== " ") return undefined;
  const isCare = isInstitutionWord(kind);
  const instead = lookups().businessKinds.get(kind.folded) ?? businessKind(kind);
  if (!isCare && instead === undefined)
    return article > 0 && found.category === "employer" ? employer(page, start, to, found.certainty) : undefined;
  const fits = isCare || letters(kind.text) <= letters(page.text.slice(page.words[start]?.start ?? 0, found.end));
  if (isCare && fits && instead === undefined) return institution(page, start - 1, to, found.certainty);
  if (found.category === "person" && isFirst(page.words[from] ?? kind) && article === 0) return undefined;
  const hasArticle = article > 0 || /^(?:de|het|'t|la|le)$/.test(page.words[from]?.folded ?? "");
  const begin = hasArticle && fits ? start - 1 : start;
  const certainty = found.certainty === "maybe" ? "probable" : found.certainty;
  return isCare ? institution(page, begin, to, certainty) : employer(page, begin, to, certainty);
};

/** "Berg, M. van den", "Hof, Marloes in 't": the small words stand behind in a list. */
const withParticlesBehind = (page: Page, to: number, gap: RegExp): number => {
  let end = to;
  while (
    end < to + 3 &&
    isParticle(page.words[end]) &&
    page.words[end]?.shape !== "capital" &&
    (end === to ? gap : /^ $/).test(page.words[end]?.gap ?? "?")
  )
    end += 1;
  const next = page.words[end];
  // "Berg, M. van Hees" goes on, and "Berg, K. in de hal" is no name.
  const ends = next === undefined || next.opens || next.gap !== " ";
  const small = page.words
    .slice(to, end)
    .map(({ folded }) => folded)
    .join(" ");
  return end > to &&
    (ends || /^(?:van|de|der|den|van der|van den|van de|van 't|ter|ten|te|el|in 't|op 't|vd)$/.test(small)) &&
    !/^(?:in|op|aan|uit|onder|voor|bij|over|al)$/.test(small)
    ? end
    : to;
};

/** Where "Achterberg, K." ends: a family name, a comma and the letters of first names, as in a list. */
const withInitialsBehind = (page: Page, to: number): number => {
  let end = to;
  while (
    isInitial(page.words[end]) &&
    (end === to ? page.words[end]?.gap === ", " : /^\.? ?$/.test(page.words[end]?.gap ?? ""))
  )
    end += 1;
  const last = page.words[end - 1];
  if (end === to || !last || page.text[last.end] !== ".") return to;
  return withParticlesBehind(page, end, /^\.? ?$/);
};

/** Takes to a name what belongs to it: small words before it, its kind, letters behind it. */
export const widen = (page: Page, from: number, to: number, found: Candidate): Candidate => {
  if (found.category === "person" || found.category === "employer" || found.category === "institution") {
    const kind = withKind(page, from, to, found);
    if (kind) return kind;
  }
  const word = page.words[from];
  const kindBehind = page.words[to];
  if (
    found.category === "institution" &&
    kindBehind?.shape === "lower" &&
    kindBehind.gap === " " &&
    isInstitutionWord(kindBehind)
  )
    return institution(page, from, to + 1, found.certainty);
  if (!word || found.category === "institution") return found;
  if (!isFirst(word) && found.category !== "employer") {
    const listed = withInitialsBehind(page, to);
    if (listed > to) return person(page, particlesBefore(page, from), listed, "sure");
  }
  const start = isFamily(word) && !isFirst(word) ? particlesBefore(page, from) : from;
  const chain = from - start;
  if (found.category === "person") {
    if (chain > 0)
      return { ...person(page, start, to, found.certainty), ...(found.suggestion && { suggestion: found.suggestion }) };
    const listed = page.words[from - 1];
    if (listed && word.gap === ", " && isFirst(word) && isFamily(listed) && (listed.opens || listed.gap === ": "))
      return person(page, particlesBefore(page, from - 1), withParticlesBehind(page, to, /^ $/), "sure");
    const firstBehind = page.words[to];
    const small = page.words[from - 1];
    if (small && /^(?:vd|v\/d)$/.test(small.folded) && firstBehind?.gap === ", " && isFirst(firstBehind))
      return person(page, from - 1, to + 1, "sure");
    return found;
  }
  return chain >= 2 && before(page, start + 1) !== undefined ? person(page, start, to, "probable") : found;
};
