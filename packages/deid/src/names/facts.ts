import { lookups } from "../lists/lookups.ts";
import { withoutGenitive } from "../lists/phrase-index.ts";
import type { Page, Word } from "../page.ts";
import { companyTails, cues } from "./cues.ts";
import { isExactWord, isOrdinary, isPlainWord } from "./ordinary.ts";

/** The word as the lists know it: Emma's is emma, van der Meer-de is meer. */
export const plain = (word: Word): string => (word.folded.includes("'") ? withoutGenitive(word.folded) : word.folded);

const partsOf = (folded: string): string[] => (folded.includes("-") ? folded.split("-").filter(Boolean) : [folded]);

/** "Daans fiets", "Marjolijntje": the name in a word that is bent from one, when it is no word by itself. */
const bentFrom = (name: string): string | undefined => {
  const last = name.charAt(name.length - 1);
  if (name.length < 5 || (last !== "s" && last !== "e")) return undefined;
  const end = /(?:s|je|tje|pje|ke|ie|mie)$/.exec(name)?.[0];
  if (end === undefined || isOrdinary(name)) return undefined;
  const { first, wordNames } = lookups();
  for (const ending of [end, "je", "tje", "pje", "mie"]) {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
    if (stem.length > 2 && first.has(stem) && !wordNames.has(stem)) return stem;
  }
  return undefined;
};

/** A first name, also a double one: Dirk-Jan. */
export const isFirst = (word: Word): boolean => {
  const { first } = lookups();
  const name = plain(word);
  return (
    first.has(name) ||
    (name.includes("-") && partsOf(name).every((part) => first.has(part))) ||
    bentFrom(name) !== undefined
  );
};

/** A family name, also a double one: Zijlstra-Pool. */
export const isFamily = (word: Word): boolean => {
  const { family } = lookups();
  const name = plain(word);
  return family.has(name) || (name.includes("-") && partsOf(name).some((part) => family.has(part)));
};

/** An ordinary word, however it is used here. What a list of names or places knows is only ordinary when the dictionary has it as it stands. */
export const isCommon = (word: Word): boolean => {
  const { wordNames, places, family, first } = lookups();
  const name = plain(word);
  if (wordNames.has(name)) return true;
  if (places.has(name) || first.has(name)) return isExactWord(name);
  return family.has(name) ? isPlainWord(name) : isOrdinary(name);
};

/** A first name that is no everyday word: seen as a name wherever it stands. */
export const isClearFirst = (word: Word): boolean =>
  isFirst(word) &&
  (lookups().ratherNames.has(plain(word)) || !(isExactWord(plain(word)) || lookups().wordNames.has(plain(word))));

const institutionEnd =
  /(?:ziekenhuis|gasthuis|kliniek|college|lyceum|zorggroep|verpleeghuis|zorgcentrum|ggz|wijkteam|opvang|scholengemeenschap)$/;

/** One letter of someone's name: the K of K.V. */
export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && (/^\p{Lu}$/u.test(word.text) || word.text === "Th" || word.text === "Ch" || word.text === "IJ");

const shortCaps = /^[\p{Lu}\d&]{2,5}$/u;

/** UWV, GGZ, VOG: capitals only and short. */
export const isAbbreviation = (word: Word): boolean =>
  shortCaps.test(word.text) && !isFamily(word) && !(isFirst(word) && word.text.length > 3);

/** Whether this word wears a capital that means something. */
export const isCapital = (page: Page, word: Word | undefined): boolean =>
  word !== undefined &&
  !page.shouted &&
  word.shape !== "lower" &&
  word.shape !== "number" &&
  /^(?:(?:al|el|d|l|van|de)['’-])?\p{Lu}/u.test(word.text);

/** "VCA-certificaat", "RDW-controle": a word that only borrows a name. */
export const onlyBorrows = (word: Word): boolean => {
  const tail = /-(\p{Ll}+)$/u.exec(word.text)?.[1];
  if (/^\p{Lu}{2,}['’](?:er|ers|en|tje|tjes)$/u.test(word.text)) return true;
  return tail !== undefined && !institutionEnd.test(tail) && !lookups().first.has(tail);
};

/** Whether a sentence, a title or a quotation begins here, so that its capital may be grammar only. */
export const beginsSomething = (word: Word): boolean => word.opens || /[:"“„‘•*|–]|(?:^|\s)['’-]/.test(word.gap);

/** The word before, when it stands in the same sentence. */
export const before = (page: Page, index: number, steps = 1): Word | undefined => {
  for (let at = index; at > index - steps; at -= 1) {
    const word = page.words[at];
    if (!word || word.opens || /[,;:()]/.test(word.gap)) return undefined;
  }
  return page.words[index - steps];
};

/** What kind of business a word says: "bakkerij", also as the end of "Potplantenkwekerij". */
export const businessKind = (word: Word): string | undefined => {
  const { businessKinds } = lookups();
  const folded = plain(word);
  const known = businessKinds.get(folded);
  if (known !== undefined) return known;
  for (let cut = 3; cut <= folded.length - 5 && cut < 20; cut += 1) {
    const end = businessKinds.get(folded.slice(cut));
    if (end !== undefined) return end;
  }
  return undefined;
};

/** Says that the name is of an institution: college, GGZ, Flevoziekenhuis. */
export const isInstitutionWord = (word: Word): boolean =>
  lookups().institutionWords.has(plain(word)) || institutionEnd.test(plain(word));

/** "Groep", "B.V.": whatever stands before it is a company. */
export const isCompanyTail = (word: Word): boolean => companyTails().has(plain(word));

const carelessness = new WeakMap<Page, boolean>();

/** A text without capitals, or with nothing else: then the lists must do without them. */
export const isCareless = (page: Page): boolean => {
  const known = carelessness.get(page);
  if (known !== undefined) return known;
  const openers = page.words.filter((word) => word.opens && word.shape !== "number");
  const small = openers.filter((word) => word.shape === "lower").length;
  const answer = page.shouted || (openers.length > 0 && small * 3 >= openers.length);
  carelessness.set(page, answer);
  return answer;
};

/** A small word inside a family name. */
export const isParticle = (word: Word | undefined): boolean => word !== undefined && cues().particles.has(word.folded);
