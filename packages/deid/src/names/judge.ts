import { lookups } from "../lists/lookups.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import { cues } from "./cues.ts";
import {
  before,
  beginsSomething,
  businessKind,
  isAbbreviation,
  isClearFirst,
  isCommon,
  isCompanyTail,
  isFamily,
  isFirst,
  isInitial,
  isInstitutionWord,
  onlyBorrows,
} from "./facts.ts";
import { insteadOfEmployer, insteadOfInstitution, insteadOfPerson, insteadOfPlace } from "./suggestions.ts";

const piece = (page: Page, from: number, to: number): { readonly start: number; readonly end: number } => {
  const last = page.words[to - 1];
  return { start: page.words[from]?.start ?? 0, end: last?.end ?? 0 };
};

export const person = (page: Page, from: number, to: number, certainty: Certainty, reason?: string): Candidate => ({
  ...piece(page, from, to),
  category: "person",
  certainty,
  reason: reason ?? (certainty === "sure" ? "Dit is de naam van een persoon." : "Dit lijkt de naam van een persoon."),
  suggestion: insteadOfPerson(page, from),
});

export const place = (page: Page, from: number, to: number, certainty: Certainty): Candidate => ({
  ...piece(page, from, to),
  category: "place",
  certainty,
  reason: "Een plaats maakt de groep mensen klein. Met andere feiten erbij is iemand dan te herkennen.",
  suggestion: insteadOfPlace(page, from, lookups().places.at(page, from)?.value),
});

export const institution = (page: Page, from: number, to: number, certainty: Certainty): Candidate => ({
  ...piece(page, from, to),
  category: "institution",
  certainty,
  reason: "De naam van een instelling zegt waar iemand hulp krijgt of leert.",
  suggestion: insteadOfInstitution(page, from, to, lookups().institutions.at(page, from)?.value),
});

export const employer = (page: Page, from: number, to: number, certainty: Certainty): Candidate => ({
  ...piece(page, from, to),
  category: "employer",
  certainty,
  reason: "De naam van een werkgever helpt om iemand te herkennen.",
  suggestion: insteadOfEmployer(page, from, to),
});

const treated =
  /^(?:behandel|opname|opgenomen|begeleid|dagbesteding|clientenraad|verwezen|aangemeld|psycholoog|psychiater|therapie|woont|hulp|traject|intake|kliniek)/;

const nearTreatment = (page: Page, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1)
    if (treated.test(page.words[at]?.folded ?? "")) return true;
  return false;
};

/** Bodies, laws and brands that give nobody away; what the list has in capitals counts in capitals only. */
export const harmlessAt = (page: Page, index: number): number => {
  const known = lookups().harmless.at(page, index);
  if (!known || (known.value && known.length === 1 && page.words[index]?.shape !== "caps")) return 0;
  return known.length;
};

/** What a run of capital words is the name of, by what is in it and what stands before it. */
export const judgeRun = (page: Page, from: number, to: number): Candidate | undefined => {
  const words = page.words.slice(from, to);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const { inPlace, titles, roles, atOrganisation } = cues();
  const { places } = lookups();
  const lead = before(page, from)?.folded ?? "";
  const asPlace = places.at(page, from);
  if (isThing(words, lead)) return undefined;
  const wholePlace = asPlace !== undefined && asPlace.length >= to - from;
  const named = titles.has(lead) || roles.has(lead);
  const initials = words.some(isInitial);

  if (
    !named &&
    words.length > 1 &&
    (businessKind(first) ?? businessKind(last)) !== undefined &&
    !(isFirst(first) && isFamily(last))
  )
    return employer(page, from, to, "sure");
  const tail = words
    .slice(-2)
    .map((word) => word.folded)
    .join("");
  if (!named && words.length > 1 && (isCompanyTail(last) || /^(?:bv|nv)$/.test(tail)))
    return employer(page, from, to, "probable");
  if (
    !named &&
    (words.length > 1 || !isCommon(first)) &&
    words.some(isInstitutionWord) &&
    !(words.length === 1 && isAbbreviation(first))
  )
    return institution(page, from, to, words.length > 1 ? "sure" : "probable");
  if (!named && asPlace && (inPlace.has(lead) || (wholePlace && !isFirst(first)))) {
    const clear = !isCommon(first) || inPlace.has(lead);
    return place(page, from, wholePlace ? to : Math.max(to, from + asPlace.length), clear ? "sure" : "probable");
  }
  if (initials && words.length > 1) return person(page, from, to, "sure");
  if (isFirst(first)) return person(page, from, to, "sure");
  if (inPlace.has(lead) && lead !== "gemeente" && !named && !isFamily(last)) return place(page, from, to, "probable");
  if (!named && (lead === "bij" || (atOrganisation.has(lead) && !isFamily(last))))
    return nearTreatment(page, from) ? institution(page, from, to, "probable") : employer(page, from, to, "probable");
  return person(page, from, to, words.some(isFamily) || named ? "sure" : "probable");
};

/** "Salam allemaal", "Hello!": a greeting of elsewhere, and nobody's name here. */
const isGreeting = (page: Page, word: Word): boolean => {
  const next = page.words[word.at + 1];
  return (
    /^(?:salam|selam|merhaba|hello|hola|bonjour|shalom|sjalom|namaste|ahlan|ciao|hej|aloha|salaam|marhaba)$/.test(
      word.folded,
    ) &&
    (/^(?:allemaal|iedereen|jongens|meiden|team|collega's|mensen)$/.test(next?.folded ?? "") ||
      /[!,\n]/.test(next?.gap ?? "!"))
  );
};

const makes =
  /^(?:ford|opel|volkswagen|vw|renault|peugeot|citroen|toyota|volvo|kia|hyundai|fiat|skoda|seat|mazda|nissan|suzuki|mitsubishi|honda|bmw|audi|dacia|tesla)$/;

/** "Ford Fiesta", "de Rolmaster XL": a make with its model, or a thing with its type in capitals. */
const isThing = (words: readonly Word[], lead: string): boolean => {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || isClearFirst(first)) return false;
  if (makes.test(first.folded) && !isFamily(last)) return true;
  return (
    cues().articles.has(lead) &&
    words.length === 2 &&
    /^(?:X{1,2}L|XT|GT|GTI|LX|SE|PRO|MAX|[A-Z]{0,2}\d{1,4}[A-Z]?)$/.test(last.text) &&
    !isFamily(first)
  );
};

/** Whether one capital word can be told from an ordinary word that wears one. */
export const standsAlone = (page: Page, index: number): boolean => {
  const word = page.words[index];
  if (!word) return false;
  const { inPlace, articles } = cues();
  const { placesThatAreWords, places } = lookups();
  if (harmlessAt(page, index) > 0) return false;
  if (isInitial(word) || onlyBorrows(word) || /.(?:nrs?|nummers?)$/.test(word.folded)) return false;
  // "Disc kees-zes": the short name of an app, before what someone is called there.
  if (
    /^(?:disc|strav|snap|insta|twit|tele|tik|face|mast)$/.test(word.folded) &&
    /^:? ?@?[\p{L}\d]+[-._]/u.test(page.text.slice(word.end + 1, word.end + 24))
  )
    return false;
  const lead = before(page, index)?.folded ?? "";
  const label = word.gap === ": " ? (page.words[index - 1]?.folded ?? "") : lead;
  if (inPlace.has(label) && places.has(word.folded)) return true;
  if (saysItsKind(page, index) || /^(?:vd|v\/d)$/.test(lead)) return true;
  if (word.gap === ": " && isFirst(word)) return true;
  if (beginsSomething(word)) {
    if (isGreeting(page, word) || /^\p{Lu}{2,}['’]s$/u.test(word.text)) return false;
    if (isClearFirst(word)) return true;
    // "Classificatie: 300.01", "IBAN's:": the label of a field.
    if (word.opens && !isFirst(word) && !isFamily(word) && page.text[word.end] === ":") return false;
    if (isAbbreviation(word)) return false;
    if (isFirst(word) || (isFamily(word) && !isCommon(word)))
      return !isCommon(word) || followsDoing(page, index, false);
    if (isFamily(word) && followsDoing(page, index, true)) return true;
    if (isCommon(word) || placesThatAreWords.has(word.folded)) return false;
    return places.has(word.folded) || (word.text.length >= 4 && word.shape !== "caps");
  }
  if (isAbbreviation(word)) return false;
  if (lead === "bij" && !isAbbreviation(word)) return true;
  if (isFirst(word)) return isClearFirst(word) || !(articles.has(lead) && isCommon(word));
  if (places.has(word.folded)) return true;
  if (cues().roles.has(lead) && word.shape === "capital") return true;
  if (lead === "de" && lookups().frequentFamily.has(word.folded) && word.shape === "capital") return true;
  if (isCommon(word)) return !articles.has(lead) && word.shape === "capital" && !cues().notAName.has(word.folded);
  return true;
};

const ofPeople =
  /^(?:gebeld|gezegd|gemaild|geappt|verteld|gevraagd|afgezegd|gesproken|getekend|ziek|akkoord|blij|boos|bang|jarig|thuis|gestart|begonnen|gestopt|geopperd|beloofd|gehuild|gereageerd|geregeld|verhuisd|zijn|haar)$/;

const followsDoing = (page: Page, index: number, human: boolean): boolean => {
  const next = page.words[index + 1];
  if (!next || next.opens) return false;
  if (!human && (next.gap === " (" || next.gap === ", ")) return /^\d/.test(next.text);
  let after = page.words[index + 2];
  if (/^(?:niet|nog|al|ook|weer|net|wel|vandaag|gisteren)$/.test(after?.folded ?? "") && after?.gap === " ") {
    if (next.folded === "heeft" || next.folded === "had") after = page.words[index + 3];
  } else if (after?.folded === "er" && next.folded === "was") return page.words[index + 3]?.gap === " ";
  // "Groen is zijn lievelingskleur".
  if (/^(?:is|was)$/.test(next.folded) && /^(?:zijn|haar)$/.test(after?.folded ?? "")) return false;
  if (
    next.gap === " " &&
    /^(?:heeft|had|is|was|zou|kan|kon)$/.test(next.folded) &&
    after?.gap === " " &&
    ofPeople.test(after.folded)
  )
    return true;
  const verbs = human ? cues().human : cues().doing;
  return next.gap === " " && verbs.has(next.folded) && next.folded !== "en" && next.folded !== "niet";
};

/** "verpleeghuis Zonnehoek": the small word before says that a name follows. */
const saysItsKind = (page: Page, index: number): boolean => {
  const kind = before(page, index);
  if (kind?.shape !== "lower" || page.words[index]?.gap !== " ") return false;
  return lookups().institutionWords.has(kind.folded) || lookups().businessKinds.has(kind.folded);
};
