import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import { cues } from "./cues.ts";
import { before, isCommon, isFamily, isInitial } from "./facts.ts";
import { person } from "./judge.ts";
import { runEnd } from "./run.ts";

/** What was found, if anything, and the word to go on with. */
export interface Step {
  readonly found?: Candidate;
  readonly next: number;
}

/** "cluster C.", "groep A.": the letter of a kind. */
export const beforeLetter =
  /^(?:cluster|groep|type|categorie|klas|vitamine|hepatitis|bijlage|gebouw|blok|optie|variant|versie|zone|vak|lijn|rij|deel|plan|team)$/;

const notInitials = new Set("bv nv vof tav ivm mbt nb ps tv cv dd ab ok ed ik nl eg ggz uwv mo bg".split(" "));

/** "ik noem hem hier B.", "we zeggen maar K. tegen haar": a letter that stands for somebody's name. */
const standsFor = (page: Page, index: number): boolean => {
  const earlier = page.words.slice(Math.max(0, index - 4), index).map(({ folded }) => folded);
  const later = page.lower.slice(page.words[index]?.end ?? 0, (page.words[index]?.end ?? 0) + 20);
  const verb = earlier.findIndex((word) => /^(?:noem(?:en|t|de|den)?|zeg(?:gen|t)?|zei(?:den)?)$/.test(word));
  if (verb < 0) return false;
  return (
    earlier.slice(verb).some((word) => /^(?:hem|haar|ze|hen|mij|me|zichzelf)$/.test(word)) ||
    /^\.,? (?:tegen|voor) (?:haar|hem|mij|de|mijn|zijn|die|d'r)(?!\p{L})/u.test(later)
  );
};

/** "K.V.", "J. de Vries", "T.A. van den Heuvel". */
export const byInitials = (page: Page, index: number): Step | undefined => {
  if (page.shouted || !isInitial(page.words[index]) || beforeLetter.test(page.words[index - 1]?.folded ?? ""))
    return undefined;
  let end = index + 1;
  while (end < index + 8 && isInitial(page.words[end]) && /^\.? ?$/.test(page.words[end]?.gap ?? "")) end += 1;
  const letters = end - index;
  const dotted = page.text[page.words[index]?.end ?? 0] === ".";
  if (!dotted) return undefined;
  const to = runEnd(page, end - 1);
  const name = page.words[end];
  if (to === end + 1 && name && (cues().notAName.has(name.folded) || (isCommon(name) && !isFamily(name))))
    return undefined;
  if (to > end) return { found: person(page, index, to, "sure"), next: to };
  const joined = page.words
    .slice(index, end)
    .map((word) => word.folded)
    .join("");
  const role = before(page, index)?.folded ?? "";
  const next = page.words[end];
  const acts = (page.words[index]?.opens ?? false) && next?.gap === ". " && cues().doing.has(next.folded);
  const among =
    /^(?:met|door|belde|sprak|volgens|dat|namens|broer|zus|over|van|voor|aan|naar|tegen|heet)$/.test(role) &&
    next?.shape === "lower";
  const second = role === "en" && page.words[index - 2]?.text.length === 1 && isInitial(page.words[index - 2]);
  const signed =
    letters === 1 &&
    /^(?:groet|groeten|groetjes|gr|liefs|mvg|dag|hoi|beste|hallo)$/.test(page.words[index - 1]?.folded ?? "");
  const isSomebody =
    letters === 1 &&
    (acts || signed || among || second || standsFor(page, index) || cues().roles.has(role) || cues().titles.has(role));
  if ((letters < 2 && !isSomebody) || notInitials.has(joined)) return undefined;
  return { found: person(page, index, end, "probable", "Voorletters kunnen iemand verraden."), next: end };
};
