import { lookups } from "../lists/lookups.ts";
import { cues } from "../names/cues.ts";
import {
  before,
  beginsSomething,
  businessKind,
  isAbbreviation,
  isCapital,
  isClearFirst,
  isCommon,
  isFamily,
  isFirst,
  isInitial,
  isInstitutionWord,
  isParticle,
  onlyBorrows,
} from "../names/facts.ts";
import { beforeLetter, byInitials, type Step } from "../names/initials.ts";
import { employer, harmlessAt, institution, judgeRun, person, place, standsAlone } from "../names/judge.ts";
import { isExactWord, isPlainWord } from "../names/ordinary.ts";
import { runEnd } from "../names/run.ts";
import { weigh } from "../names/weigh.ts";
import { widen } from "../names/widen.ts";
import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

const shortTitles = new Set("dhr mw mevr mej dr drs mr ir ing prof mnr ds fam".split(" "));

/** "mevrouw de Vries", "de heer Op 't Hof", "mr. drs. P. Kloosterman": what follows a title is a name. */
const byTitle = (page: Page, index: number): Step | undefined => {
  const { titles } = cues();
  const title = page.words[index];
  if (!title || page.shouted || !titles.has(title.folded)) return undefined;
  let start = index + 1;
  while (
    start < index + 5 &&
    titles.has(page.words[start]?.folded ?? "") &&
    /^\.? $/.test(page.words[start]?.gap ?? "")
  )
    start += 1;
  let name = start;
  while (name < start + 3 && isParticle(page.words[name]) && !isCapital(page, page.words[name])) name += 1;
  const word = page.words[name];
  const first = page.words[start];
  if (!word || !isCapital(page, word) || !first || !/^\.? $/.test(first.gap) || !/^(?: |\. ?|['’]? ?)$/.test(word.gap))
    return undefined;
  if (isAbbreviation(word) && !isInitial(word)) return undefined;
  if (first.opens && !shortTitles.has(page.words[start - 1]?.folded ?? "")) return undefined;
  const to = runEnd(page, name);
  if (to === name + 1 && (isParticle(word) || cues().notAName.has(word.folded))) return undefined;
  return { found: person(page, start, to, "sure"), next: to };
};

const selves = new Set("zichzelf zich hem haar mij me mezelf hen ze hij zij ook als is".split(" "));

/** "heet Wolkje", "noemt zichzelf Sparky", "door iedereen Ster genoemd": also words become names. */
const isCalled = (page: Page, index: number): boolean => {
  const { called } = cues();
  const one = before(page, index)?.folded ?? "";
  const two = before(page, index, 2)?.folded ?? "";
  if (called.has(one) || ((one === "is" || one === "was") && /naam$/.test(two))) return true;
  if (one === "ben" && two === "ik") return true;
  if (/^noem(?:t|en|de|den)?$/.test(one) || (selves.has(one) && /^(?:noem(?:t|en|de|den)?|heet|heten)$/.test(two)))
    return true;
  return page.words[index + 1]?.folded === "genoemd" || page.words[index + 1]?.folded === "geheten";
};

/** Organisations and chains of the lists, also when the run around them is longer. */
const byList = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!word || (!isCapital(page, word) && word.folded !== "'s")) return undefined;
  const { institutions, employers, places } = lookups();
  const ofInstitution = institutions.at(page, index);
  const ofEmployer = employers.at(page, index);
  const longest = Math.max(ofInstitution?.length ?? 0, ofEmployer?.length ?? 0);
  if (longest === 0 || harmlessAt(page, index) >= longest) return undefined;
  const end = runEnd(page, index);
  const to = index + longest;
  if (end > to && isFirst(word) && !businessKind(page.words[end - 1] ?? word)) return undefined;
  const lead = before(page, index)?.folded ?? "";
  const isName =
    longest === 1 &&
    (isPlainWord(word.folded) ||
      lookups().wordNames.has(word.folded) ||
      isFirst(word) ||
      isFamily(word) ||
      places.has(word.folded));
  if (isName && beginsSomething(word) && !cues().human.has(page.words[index + 1]?.folded ?? "")) return undefined;
  if (isName && !cues().atOrganisation.has(lead) && (isFirst(word) || isFamily(word) || !isCapital(page, word)))
    return undefined;
  if (isName && ["in", "uit", "te", "met", "door"].includes(lead)) return undefined;
  const certainty = isName ? "probable" : "sure";
  const reach = Math.max(to, end);
  return {
    found:
      ofInstitution && ofInstitution.length === longest
        ? institution(page, index, reach, certainty)
        : employer(page, index, reach, certainty),
    next: reach,
  };
};

/** "Vd Heide, Marloes", "Van 't Spijker, W.": a family name first, as in a list. */
const inverted = (page: Page, index: number): Step | undefined => {
  const first = page.words[index];
  const pair = `${first?.folded ?? ""} ${page.words[index + 1]?.folded ?? ""} `;
  const small = first?.shape === "lower" && /^(?:vd |ter |ten |van de[rn]? )/.test(pair);
  if (
    !first ||
    !(small || isCapital(page, first)) ||
    !(cues().leadingParticles.has(first.folded) || first.folded === "vd")
  )
    return undefined;
  let at = index + 1;
  while (at < index + 3 && isParticle(page.words[at]) && page.words[at]?.gap === " ") at += 1;
  const [name, behind] = [page.words[at], page.words[at + 1]];
  if (!isCapital(page, name) || name?.gap !== " " || behind?.gap !== ", ") return undefined;
  if (isAbbreviation(name) || onlyBorrows(name) || (first.folded === "de" && isCommon(name) && !isFamily(name)))
    return undefined;
  const letter = isInitial(behind) && page.text[behind.end] === ".";
  return letter || (isCapital(page, behind) && isFirst(behind))
    ? { found: person(page, index, at + 2, "sure"), next: at + 2 }
    : undefined;
};

/** Words with capitals that lists or what stands around them make a name. */
const byCapital = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!word || !isCapital(page, word)) return undefined;
  if (/\d/.test(word.text) && !/\p{L}{3}/u.test(word.text)) return undefined;
  if (isInitial(word) && beforeLetter.test(before(page, index)?.folded ?? "")) return { next: index + 1 };
  if (/^(?:wet|nota|besluit|regeling|handreiking|kamerbrief)$/.test(word.folded)) return { next: runEnd(page, index) };
  const { titleWords, wordNames } = lookups();
  const called = isCalled(page, index);
  const harmlessHere = called ? 0 : harmlessAt(page, index);
  const end = runEnd(page, index);
  if (harmlessHere > 0 && harmlessHere >= end - index) return { next: index + harmlessHere };
  if (called) {
    const certainty = isFirst(word) || end - index > 1 || before(page, index, 2)?.folded === "ik" ? "sure" : "probable";
    return { found: person(page, index, end, certainty, "Zo heet of noemt iemand zich."), next: end };
  }
  if (end - index === 1) {
    if (titleWords.has(word.folded) && !isClearFirst(word)) return undefined;
    if (!standsAlone(page, index)) return undefined;
    const found = judgeSingle(page, index);
    return found && { found: widen(page, index, end, found), next: end };
  }
  // "DAN NOG EVEN DIT": ordinary words in capitals for stress.
  const words = page.words.slice(index, end);
  if (
    words.every((one) => one.shape === "caps" && isExactWord(one.folded) && !isClearFirst(one)) &&
    words.some((one) => cues().notAName.has(one.folded) && !isParticle(one))
  )
    return { next: end };
  if (!word.opens || opensName(page, index)) {
    const found = judgeRun(page, index, end);
    return found ? { found: widen(page, index, end, found), next: end } : { next: end };
  }
  return wordNames.has(word.folded) ? undefined : { next: index + Math.max(1, harmlessHere) };
};

/** A run that opens a sentence: is its first word part of the name? "Kandidaat Brian" no, "Brian Lont" and "Van Leeuwen" yes. */
const opensName = (page: Page, index: number): boolean => {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (!word || !next) return false;
  const { titleWords, places } = lookups();
  if (titleWords.has(word.folded) || cues().titles.has(word.folded) || cues().roles.has(word.folded)) return false;
  // "Kleine Noa en grote Finn".
  if (
    isClearFirst(next) &&
    isPlainWord(word.folded) &&
    !isFirst(word) &&
    /^(?:klein|grot|oud|ouw|jong|lief|liev|arm)e?$/.test(word.folded)
  )
    return false;
  if (
    isFirst(word) ||
    businessKind(word) !== undefined ||
    isInstitutionWord(word) ||
    places.at(page, index) !== undefined
  )
    return true;
  if (cues().leadingParticles.has(word.folded) || word.folded === "op")
    return isFamily(next) || businessKind(next) !== undefined || isParticle(next);
  return !isCommon(word) || (isFamily(word) && isFamily(next)) || opensTheText(page, index);
};

/** "Wolk Manuhutu uit de haven": the first two words of a text, the second one unheard of, before where they are from. */
const opensTheText = (page: Page, index: number): boolean => {
  const [next, after] = [page.words[index + 1], page.words[index + 2]];
  if (index > 0 || !next || next.gap !== " " || next.shape !== "capital" || isCommon(next)) return false;
  const { places, institutions, employers, harmless } = lookups();
  if ([places, institutions, employers, harmless].some((list) => list.at(page, index + 1) !== undefined)) return false;
  return (
    businessKind(next) === undefined && /^(?:uit|van|te|in|is|zoekt|wil|werkt|woont|heeft)$/.test(after?.folded ?? "")
  );
};

const judgeSingle = (page: Page, index: number): Candidate | undefined => {
  const word = page.words[index];
  if (!word) return undefined;
  const found = judgeRun(page, index, index + 1);
  // "de oude Transit": a thing, when no list knows it as a name.
  const [kind, article] = [before(page, index), before(page, index, 2)];
  if (
    found?.category === "person" &&
    kind?.shape === "lower" &&
    /^(?:de|het|een|onze|mijn)$/.test(article?.folded ?? "") &&
    /^(?:oude|nieuwe|blauwe|rode|witte|zwarte|grijze|groene|gele|grote|kleine|tweedehands|elektrische|kapotte|gehuurde|geleende)$/.test(
      kind.folded,
    ) &&
    !isFirst(word) &&
    !isFamily(word)
  )
    return undefined;
  if (found?.category === "person" && isCommon(word) && !isFamily(word) && !isFirst(word))
    return { ...found, certainty: "maybe" };
  if (found?.certainty !== "sure" || isClearFirst(word) || found.category === "place") {
    if (
      found?.certainty === "probable" &&
      beginsSomething(word) &&
      !isFamily(word) &&
      !lookups().places.has(word.folded)
    )
      return { ...found, certainty: "maybe" };
    return found;
  }
  return { ...found, certainty: "probable" };
};

/** Names of persons, places, institutions and employers that wear a capital. */
export const findProperNames: Finder = (page) => {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; ) {
    const step =
      byTitle(page, index) ??
      inverted(page, index) ??
      byList(page, index) ??
      byInitials(page, index) ??
      placeOfMoreWords(page, index) ??
      villageOfThree(page, index) ??
      byCapital(page, index);
    if (step?.found) found.push(weigh(page, step.found));
    index = Math.max(index + 1, step?.next ?? 0);
  }
  return found;
};

/** "getrouwd te Wijk aan Duin": a small preposition between two capitals, where a place is told. */
const villageOfThree = (page: Page, index: number): Step | undefined => {
  const [first, small, last] = [page.words[index], page.words[index + 1], page.words[index + 2]];
  if (!first || !last || !isCapital(page, first) || last.shape !== "capital" || isClearFirst(first)) return undefined;
  if (!/^(?:aan|op|bij|onder)$/.test(small?.text ?? "") || small?.gap !== " " || last.gap !== " ") return undefined;
  const lead = before(page, index)?.folded ?? "";
  const near = lead === "bij" && /^(?:vlak|dicht|dichtbij|in)$/.test(before(page, index, 2)?.folded ?? "");
  return near || /^(?:te|in|uit|naar|nabij|vanuit)$/.test(lead)
    ? { found: place(page, index, index + 3, "probable"), next: index + 3 }
    : undefined;
};

/** "Wijk bij Duurstede", "'s-Hertogenbosch": small words that are no run. */
const placeOfMoreWords = (page: Page, index: number): Step | undefined => {
  const known = lookups().places.at(page, index);
  if (!known || known.length < 2 || page.shouted) return undefined;
  const last = page.words[index + known.length - 1];
  if (!isCapital(page, last)) return undefined;
  const end = runEnd(page, index);
  if (end > index + known.length) return undefined;
  return { found: place(page, index, index + known.length, "sure"), next: index + known.length };
};
