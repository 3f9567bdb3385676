import { lookups } from "../lists/lookups.ts";
import { isCareless } from "../names/facts.ts";
import { isPlainWord } from "../names/ordinary.ts";
import { numberOf } from "../number-words.ts";
import type { Page } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import { beginning, isCapital, smallBeginning } from "./address-beginning.ts";
import {
  anyNumbered,
  anySmallNumbered,
  atNumber,
  besideShop,
  brokenName,
  byKind,
  capitalPlace,
  dwelledAt,
  dwelling,
  dwellingName,
  gluedNumber,
  headed,
  houseNumber,
  kinds,
  leads,
  moved,
  namedNumber,
  noHouse,
  noStreet,
  onlyNumber,
  others,
  overLines,
  postbox,
  shortened,
  smallDwelled,
  smallDwelling,
  smallKnown,
  smallLetter,
  smallNumbered,
  smallWide,
  withPostcode,
} from "./address-patterns.ts";
import { hasReach, withReach } from "./address-reach.ts";
import { unusualAddresses } from "./address-unusual.ts";
import type { Finder } from "./finder.ts";
import { before, inside, matches, point } from "./matching.ts";
import { needsCapital, ordinary, plainNames, streetEnding, wideEnding } from "./street-words.ts";

const numberBehind = (page: Page, end: number): number | undefined => {
  const match = houseNumber.exec(page.text.slice(end, end + 40));
  if (!match || noHouse.test(page.lower.slice(end + match[0].length, end + match[0].length + 12))) return undefined;
  return end + match[0].trimEnd().length;
};

/** "lindelaan twaalf", "lindelaan nummer honderdtwaalf b". */
const spokenBehind = ({ words }: Page, at: number): number | undefined => {
  const announced = /^(?:nummer|nr|huisnummer)$/.test(words[at + 1]?.folded ?? "");
  const place = announced ? at + 2 : at + 1;
  const [next, unit] = [words[place], words[place + 1]];
  if (next?.gap !== " " || next.shape === "number") return undefined;
  const hundred = /^(?:twee|drie|vier)?honderd/.test(next.folded);
  if (!hundred && (numberOf(next.folded) === undefined || (next.folded === "een" && !announced))) return undefined;
  if (unit?.gap !== " ") return next.end;
  if (noHouse.test(unit.lower)) return undefined;
  if (hundred && numberOf(unit.folded) !== undefined) return unit.end;
  return unit.text.length === 1 && unit.shape !== "number" ? unit.end : next.end;
};

const isPreposed = ({ words }: Page, at: number): boolean => {
  const [article, preposition] = [words[at - 1]?.folded ?? "", words[at - 2]?.folded ?? ""];
  const place = /^(?:in|op|aan|uit|bij|naar|van|hoek|langs|achter|tegenover)$/;
  // "de hoek van de Kerkstraat en de Molenweg".
  if (/^(?:en|\/)$/.test(preposition) && streetEnding.test(words[at - 3]?.folded ?? "")) return true;
  return place.test(article) || (/^(?:de|het|'t)$/.test(article) && place.test(preposition));
};

/** A street without a number: surer with a capital that is not a sentence's. */
const withoutNumber = (page: Page, at: number, first: number): Certainty | undefined => {
  const word = page.words[at];
  if (!word || word.folded.length < 7) return undefined;
  const capital = isCapital(word) && !page.shouted;
  if (capital && !word.opens && isPreposed(page, first)) return "probable";
  if (capital && !word.opens && !needsCapital.test(word.folded)) return "probable";
  const article = page.words[first - 1];
  if (capital && !word.opens && article && /^(?:de|het|'t|via)$/.test(article.folded)) return "maybe";
  if (!isPreposed(page, first)) return undefined;
  if (needsCapital.test(word.folded))
    return word.folded.length > 7 && (word.folded.endsWith("weg") || isCareless(page)) ? "maybe" : undefined;
  return "probable";
};

const living =
  /(?<!\p{L})(?:woon|won(?:en|ing)|adres|verhui|slaap|sliep|logeer|verblijf|thuis|kamer|flat|huis|ik zit|zit nu|ze zit|hij zit|straat|studio|intrekken|ingetrokken|hok|bezoek|langs|ingeschreven|huur)/u;

const streetAt = (page: Page, at: number): Candidate | undefined => {
  const word = page.words[at];
  if (!word || word.shape === "number") return undefined;
  // "Industrieweg-West".
  const name = word.folded.replace(/-(?:noord|oost|zuid|west|[nozw]z|hoog|laag|midden)$/, "");
  const narrow = streetEnding.test(name) && !ordinary.has(name);
  const wide = !narrow && (wideEnding.test(name) || ordinary.has(name)) && isCapital(word);
  if (plainNames.has(word.folded) && isCapital(word) && isPreposed(page, at)) return point(word, "address", "probable");
  if (
    plainNames.has(word.folded) &&
    isCareless(page) &&
    /^(?:de|het)$/.test(page.words[at - 1]?.folded ?? "") &&
    isPreposed(page, at) &&
    living.test(before(page.lower, word.start, 50))
  )
    return point(word, "address", "maybe");
  if (!narrow && !wide) return undefined;
  const first = beginning(page, at) ?? word;
  const end = numberBehind(page, word.end) ?? (narrow ? spokenBehind(page, at) : undefined);
  if (end !== undefined) {
    const from = word.shape === "lower" && narrow ? (smallBeginning(page, at) ?? first) : first;
    return point({ start: from.start, end }, "address", narrow ? "sure" : "probable");
  }
  const small = word.shape === "lower" && narrow ? (smallBeginning(page, at) ?? first) : first;
  if (small !== first && isPreposed(page, small.at))
    return point({ start: small.start, end: word.end }, "address", "maybe");
  const told = narrow && isCapital(word) && !page.shouted && hasReach(page, first.start, word.end);
  const certainty = narrow ? (withoutNumber(page, at, first.at) ?? (told ? "probable" : undefined)) : undefined;
  if (!certainty) return undefined;
  const article = page.words[first.at - 1];
  const withArticle = article && /^(?:de|het|'t)$/.test(article.folded) && first.gap === " " ? article : first;
  return point({ start: withArticle.start, end: word.end }, "address", certainty);
};

const counted =
  /(?:kamer|week|fase|les|groep|stap|dag|jaar|deel|nummer|vraag|team|niveau|klas|lokaal|schaal|punt|uur|maand|ronde|module|ruimte|zaal|gebouw|blok|lijn|bus|versie|casus|kandidaat|bijlage|artikel|sessie|gesprek|optie|code|nr|fout|type|model|minstens|ongeveer|maximaal|hooguit|bladzijde|pagina|hoofdstuk|paragraaf|nogal|slechts|totaal|cohort|score|scoort|kwartaal|zijn|waren|hebben|hadden|wordt|worden|krijgen|zoeken|willen|moeten|kunnen|leeftijd|tussen|binnen|boven|onder|vanaf|samen|ruim|bijna|december|november|oktober|september|augustus|juli|juni|april|maart|februari|januari)$/;

/** No number of something, and nobody's age: a name that no list knows of anything else. */
const isName = (page: Page, { start, end, text }: { start: number; end: number; text: string }): boolean => {
  const from = page.wordFrom(start);
  const last = page.words[page.wordFrom(end) - 2];
  const numbered = page.words.slice(from, page.wordFrom(end)).filter(({ shape }) => shape !== "number");
  const name = numbered.at(-1) ?? last;
  if (!name || noStreet.test(text) || noStreet.test(name.folded) || counted.test(name.folded)) return false;
  if (name.shape === "lower" ? isPlainWord(name.folded) : name.opens && isPlainWord(name.folded)) return false;
  const { places, employers, institutions, harmless, titleWords, first } = lookups();
  if (numbered.some(({ folded }) => titleWords.has(folded) || first.has(folded))) return false;
  if (noHouse.test(page.lower.slice(end, end + 12))) return false;
  return !numbered.some((word) =>
    [places, employers, institutions, harmless].some((list) => list.at(page, word.at) !== undefined),
  );
};

/** Written small, or with the capital of a text of capitals: with its own capital other rules look. */
const isSmallOr = (page: Page, { start, end }: { start: number; end: number }): boolean => {
  if (!page.shouted && /\p{Lu}\p{Ll}/u.test(page.text.slice(start, end))) return false;
  const word = page.words[page.wordFrom(start)];
  return word !== undefined && (page.shouted || word.shape === "lower");
};

/** What stands behind "woont op de": no firm, no town, nothing everybody knows. */
const mayBeStreet = (page: Page, start: number, place: string): boolean => {
  if (noStreet.test(place.replace(/^\S+ /, ""))) return false;
  const { places, employers, institutions, harmless, titleWords } = lookups();
  const at = page.wordFrom(start) + (/^(?:de|het|'t|den) /i.test(place) ? 1 : 0);
  if (titleWords.has(page.words[at]?.folded ?? "")) return false;
  return ![places, employers, institutions, harmless].some((list) => list.at(page, at) !== undefined);
};

/** Streets with a number, streets by their ending, postboxes, and what follows "woont aan". */
export const findAddresses: Finder = (page) => {
  const found: Candidate[] = matches(page.text, postbox).map((match) => point(match, "address", "sure"));
  for (const match of matches(page.text, headed))
    found.push(point(match, "address", /\d/.test(match.text) ? "sure" : "probable"));
  for (const pattern of [gluedNumber, brokenName])
    for (const match of matches(page.text, pattern)) found.push(point(match, "address", "probable"));
  for (const match of matches(page.text, dwellingName)) found.push(point(match, "address", "probable"));
  for (const match of matches(page.lower, smallWide))
    found.push(point(inside(match, match.groups[1] ?? ""), "address", "probable"));
  for (const match of matches(page.text, others)) found.push(point(match, "address", "probable"));
  for (const match of matches(page.text, atNumber)) {
    const place = match.groups[1] ?? "";
    if (!noStreet.test(place)) found.push(point(inside(match, place), "address", "probable"));
  }
  for (const match of matches(page.lower, smallDwelling))
    found.push(point(inside(match, match.groups[1] ?? "", match.text.indexOf(" ")), "address", "probable"));
  for (const match of matches(page.text, namedNumber)) {
    const place = match.groups[1] ?? "";
    const lead = before(page.lower, match.start, 48);
    if (leads.test(lead) && !noStreet.test(place)) found.push(point(inside(match, place), "address", "probable"));
  }
  for (const pattern of [dwelledAt, moved, capitalPlace])
    for (const match of matches(page.text, pattern)) {
      const place = match.groups[1] ?? "";
      const where = inside(match, place, match.text.length - place.length);
      if (mayBeStreet(page, where.start, place)) found.push(point(where, "address", "maybe"));
    }
  for (const match of matches(page.text, shortened)) found.push(point(match, "address", "probable"));
  for (const match of matches(page.lower, onlyNumber))
    found.push(point(inside(match, match.groups[1] ?? "", 6), "address", "maybe"));
  for (const match of matches(page.text, anyNumbered))
    if (isName(page, match)) found.push(point(match, "address", "maybe"));
  if (isCareless(page) && !page.shouted)
    for (const match of matches(page.text, anySmallNumbered))
      if (isName(page, match)) found.push(point(match, "address", "maybe"));
  for (const match of matches(page.lower, smallNumbered)) {
    const place = (match.groups[1] ?? "").replace(/^(?:(?:op|aan|in|bij|naar|nu|weer|nog|langs|hier|daar) ){1,3}/, "");
    const where = inside(match, place, match.text.length - place.length);
    const name = place.replace(/^(?:de|het|['’]?t|den|'s) /, "");
    const last = /(\p{L}{3,25}) \d/u.exec(name)?.[1] ?? "";
    const told = living.test(before(page.lower, where.start, 45)) && !noStreet.test(name) && !noStreet.test(last);
    if (told && isSmallOr(page, where)) found.push(point(where, "address", "maybe"));
  }
  for (const pattern of [smallLetter, smallKnown, smallDwelled])
    for (const match of matches(page.lower, pattern)) {
      const place = match.groups[1] ?? "";
      const where = inside(match, place, match.text.length - place.length);
      if (!noStreet.test(place) && !(pattern === smallDwelled && ordinary.has(place)) && isSmallOr(page, where))
        found.push(point(where, "address", "maybe"));
    }
  for (const match of matches(page.text, byKind))
    if (kinds.test((match.groups[1] ?? "").toLowerCase())) found.push(point(match, "address", "probable"));
  for (const match of matches(page.text, withPostcode)) found.push(point(match, "address", "sure"));
  for (const { text, start, end, groups } of matches(page.text, dwelling)) {
    const from = start + text.lastIndexOf(`${groups[1] ?? ""} ${groups[2] ?? ""}`);
    const article = /^(?:de|het|'t) /.exec(groups[1] ?? "")?.[0].length ?? 0;
    found.push(point({ start: from + article, end }, "address", "sure"));
  }
  for (let at = 0; at < page.words.length; at += 1) {
    const candidate = streetAt(page, at);
    if (candidate) found.push(candidate);
  }
  for (const match of matches(page.text, overLines)) {
    const place = match.groups[1] ?? "";
    found.push(point({ start: match.start, end: match.start + place.length }, "address", "probable"));
  }
  for (const match of matches(page.lower, besideShop)) found.push(point(match, "address", "maybe"));
  found.push(...unusualAddresses(page));
  return found.map((one) => withReach(page, one));
};
