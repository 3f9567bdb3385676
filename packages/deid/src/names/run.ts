import { streetEnding } from "../finders/street-words.ts";
import { lookups } from "../lists/lookups.ts";
import type { Page } from "../page.ts";
import { cues } from "./cues.ts";
import { businessKind, isCapital, isFamily, isFirst, isInitial, isParticle } from "./facts.ts";

const maxParticles = 3;
const maxWords = 8;

/** Where the capital word stands to which small words lead: "van der Meer" from "van" on. */
const overParticles = (page: Page, index: number): number | undefined => {
  for (let at = index; at < index + maxParticles; at += 1) {
    const word = page.words[at];
    if (!word || word.opens) return undefined;
    // "út 'e Buorren": the Frisian article.
    const isArticle = at > index && word.text === "e" && /^ ['’]$/.test(word.gap);
    if (!isArticle && !(isParticle(word) && /^(?: |\/|\.|\. )$/.test(word.gap))) return undefined;
    if (word.gap === ". " && word.shape !== "lower") return undefined;
    const next = page.words[at + 1];
    if (next && isCapital(page, next) && /^(?: |'|’|\. ?)$/.test(next.gap)) return at + 1;
  }
  return undefined;
};

/** What an adjective of origin stands before: "uit de Friese hoek", "van de Turkse bakker". */
const ofOrigin =
  /^(?:buurt|wijk|kant|hoek|kust|straat|markt|bakker|kerk|winkel|school|haven|kringen|gemeenschap|ambassade|grens|slager|supermarkt|club|vereniging|groep|stad|kok|kapper|klei|wadden|wouden|meren|eilanden|afdeling)$/;

/** In "Femke van Lentis" and "Bart uit Gouda" the small word does not belong to a name. */
const leadsAway = (page: Page, particle: number, capital: number): boolean => {
  const { leadingParticles } = cues();
  const word = page.words[particle];
  const target = page.words[capital];
  if (!word || !target) return true;
  if (/^(?:du|del|della|di|ben|bin|abu|von|zu|fan|fon|vun)$/.test(word.folded)) return false;
  if (page.words[capital - 1]?.text === "e") return false;
  // "Ans van Vlierweg 7": an address.
  const number = page.words[capital + 1];
  if (number?.shape === "number" && number.gap === " " && streetEnding.test(target.folded)) return true;
  // "Sem uit de Friese hoek": where somebody is from.
  const next = page.words[capital + 1];
  if (/se$/.test(target.folded) && !isFamily(target) && next?.gap === " " && ofOrigin.test(next.folded)) return true;
  if (!leadingParticles.has(word.folded) && capital === particle + 1) return true;
  if (isFamily(target) || isParticle(page.words[particle - 1])) return false;
  if (businessKind(target) !== undefined) return true;
  const { institutions, employers, places } = lookups();
  return (
    institutions.at(page, capital) !== undefined ||
    employers.at(page, capital) !== undefined ||
    (capital === particle + 1 && word.folded === "van" && places.at(page, capital) !== undefined)
  );
};

const gapJoins = (page: Page, index: number): boolean => {
  const gap = page.words[index]?.gap;
  if (
    gap === " " ||
    gap === "-" ||
    gap === " & " ||
    gap === "&" ||
    gap === "_" ||
    gap === " +" ||
    gap === "’" ||
    gap === "'"
  )
    return true;
  return (
    (gap === "." || gap === ". ") &&
    isInitial(page.words[index - 1]) &&
    !cues().notAName.has(page.words[index]?.folded ?? "")
  );
};

/** "Marit vdL", "Sjoerd dB": what is left of a family name. */
const letters = /^(?:vd|vdn|vdr|vh|vt|v|d|t|te|ter|el|op|in|od|vun|van)\p{Lu}$/u;

/** Words with capitals that follow each other, with the small words between: where the run that begins here ends. */
export const runEnd = (page: Page, start: number): number => {
  const opening = page.words[start];
  const isCompany = opening !== undefined && businessKind(opening) !== undefined;
  let end = start + 1;
  while (end < page.words.length && end - start < maxWords) {
    const word = page.words[end];
    if (!word) break;
    if (isCapital(page, word) && gapJoins(page, end)) {
      end += 1;
      continue;
    }
    if (
      end === start + 1 &&
      word.gap === " " &&
      letters.test(word.text) &&
      opening?.shape === "capital" &&
      (isFirst(opening) || /^(?:vd|vh|vt|te)/.test(word.text))
    )
      return end + 1;
    if (
      isCompany &&
      /^(?:by|and|of|bij|in|op|'n|'t)$/.test(word.folded) &&
      isCapital(page, page.words[end + 1]) &&
      page.words[end + 1]?.gap === " "
    ) {
      end += 2;
      continue;
    }
    if (word.folded === "en" && word.gap === " " && joinsCompany(page, start, end)) {
      end += 2;
      continue;
    }
    const capital = overParticles(page, end);
    if (capital === undefined || (!isCompany && leadsAway(page, end, capital))) break;
    end = capital + 1;
  }
  return end;
};

/** "Bagels en Bonen", "Zuivelhoeve Maas en Waal": never two people. */
const joinsCompany = (page: Page, start: number, conjunction: number): boolean => {
  const next = page.words[conjunction + 1];
  if (!next || !isCapital(page, next) || next.gap !== " " || isFirst(next)) return false;
  const first = page.words[start];
  if (!first || isFirst(first)) return false;
  const lead = page.words[start - 1];
  const at = first.opens ? undefined : lead?.folded;
  return businessKind(first) !== undefined || ((at === "bij" || at === "voor") && !lookups().places.has(first.folded));
};

const before = (page: Page, index: number): boolean => {
  const word = page.words[index];
  return word !== undefined && !word.opens && word.gap === " ";
};

/** The small words before a family name: where "van der Meer" begins when Meer was found. */
export const particlesBefore = (page: Page, from: number): number => {
  let start = from;
  while (start > 0 && start > from - 3 && before(page, start)) {
    const small = page.words[start - 1];
    if (small?.shape !== "lower" || !cues().leadingParticles.has(small.folded)) break;
    start -= 1;
  }
  return start;
};
