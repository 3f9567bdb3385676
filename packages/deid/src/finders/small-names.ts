import { lazy } from "../lists/lazy.ts";
import { lookups } from "../lists/lookups.ts";
import { cues } from "../names/cues.ts";
import {
  before,
  businessKind,
  isCapital,
  isCareless,
  isClearFirst,
  isCommon,
  isFamily,
  isFirst,
  isParticle,
} from "../names/facts.ts";
import { employer, institution, person, place } from "../names/judge.ts";
import { nearIndex } from "../names/one-letter.ts";
import { isExactWord, isPlainWord } from "../names/ordinary.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

interface Step {
  readonly found: Candidate;
  readonly next: number;
}

/** A word without a capital that means something. */
const isSmall = (page: Page, word: Word | undefined): word is Word =>
  word !== undefined && word.shape !== "number" && !isCapital(page, word);

const isUnknown = (word: Word): boolean => !isCommon(word) && !cues().notAName.has(word.folded);

const joined = (word: Word | undefined): boolean => word !== undefined && /^(?: |\. ?)$/.test(word.gap);

/** Behind a first name: small words and a family name, "jan de boer", "petra jansen". */
const familyBehind = (page: Page, index: number): number => {
  let at = index;
  while (at < index + 3 && isParticle(page.words[at]) && joined(page.words[at])) at += 1;
  const word = page.words[at];
  if (!isSmall(page, word) || !joined(word) || word.folded.length < 3) return index;
  const { notAName, leadingParticles } = cues();
  if (notAName.has(word.folded) || lookups().places.has(word.folded)) return index;
  const particles = at > index;
  if (particles && !leadingParticles.has(page.words[index]?.folded ?? "")) return index;
  if (isFamily(word) && (!isCommon(word) || particles)) return at + 1;
  if (isFamily(word) && lookups().wordNames.has(word.folded)) return at + 1;
  return !particles && isUnknown(word) && !isFirst(word) && businessKind(word) === undefined ? at + 1 : index;
};

/** "mevrouw wijnaldum", "mevr. DE GRAAF-SANTOS", "meneer de vriess". */
const behindTitle = (page: Page, index: number): Step | undefined => {
  const { titles, notAName } = cues();
  const title = page.words[index];
  if (
    !title ||
    !titles.has(title.folded) ||
    ["client", "cliente", "familie", "oma", "opa", "oom", "tante", "zuster"].includes(title.folded)
  )
    return undefined;
  const start = index + 1;
  let name = start;
  while (name < start + 3 && isParticle(page.words[name])) name += 1;
  const word = page.words[name];
  const first = page.words[start];
  if (
    !isSmall(page, word) ||
    !first ||
    !joined(first) ||
    !joined(word) ||
    word.folded.length < 3 ||
    titles.has(word.folded)
  )
    return undefined;
  if (notAName.has(word.folded) && !(name > start && isFamily(word))) return undefined;
  const plausible = isFamily(word) || isFirst(word) || isUnknown(word);
  const inThe = /^(?:in|op|uit|aan)$/.test(first.folded) && name > start + 1;
  if (!plausible || (name > start && !inThe && !cues().leadingParticles.has(first.folded))) return undefined;
  if (name === start && isCommon(word) && !isFamily(word)) return undefined;
  const to = familyBehind(page, name + 1);
  return { found: person(page, start, to, isCommon(word) ? "probable" : "sure"), next: to };
};

const hello = new Set(
  "met ben heet is van door groet groeten groetjes gr hoi hallo hee hey beste lieve dag liefs aan voor en noemen".split(
    " ",
  ),
);

/** "met jan gesproken", "samira wil", "collega sanne". */
const byFirstName = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word) || word.folded.length < 3 || !isFirst(word)) return undefined;
  const next = page.words[index + 1];
  const previous = page.words[index - 1];
  if (next?.shape === "number" && next.gap === " " && /^(?:jan|mei|juni|max|min)$/.test(word.folded)) return undefined;
  if (previous?.shape === "number" && word.folded === "ton") return undefined;
  const lead = before(page, index)?.folded ?? "";
  const led = cues().roles.has(lead) || cues().called.has(lead);
  const to = familyBehind(page, index + 1);
  if (isClearFirst(word)) {
    if (isCareless(page))
      return {
        found: person(page, index, to, to > index + 1 || led || hello.has(lead) ? "sure" : "probable"),
        next: to,
      };
    if (led && word.shape === "lower") return { found: person(page, index, to, "probable"), next: to };
    if (to > index + 1 && isFamily(page.words[to - 1] ?? word))
      return { found: person(page, index, to, "probable"), next: to };
    return undefined;
  }
  if (!isCareless(page) || cues().articles.has(lead)) return undefined;
  if (to > index + 1 && isFamily(page.words[to - 1] ?? word))
    return { found: person(page, index, to, "probable"), next: to };
  const doing = next?.gap === " " && cues().doing.has(next.folded) && lookups().wordNames.has(word.folded);
  return led || (doing && (hello.has(lead) || word.opens))
    ? { found: person(page, index, to, "probable"), next: to }
    : undefined;
};

/** "overdracht pietersen", "de chef, van gerwen": a family name without its capital, in a text without capitals. */
const familyAlone = (page: Page, index: number): Step | undefined => {
  if (!isCareless(page)) return undefined;
  let name = index;
  while (name < index + 3 && isParticle(page.words[name]) && (name === index || joined(page.words[name]))) name += 1;
  const word = page.words[name];
  if (!isSmall(page, word) || !isFamily(word) || isPlainWord(word.folded) || isCommon(word) || word.folded.length < 4)
    return undefined;
  const lead = before(page, index)?.folded ?? "";
  if (name === index)
    return cues().inPlace.has(lead) && lookups().places.has(word.folded)
      ? undefined
      : { found: person(page, name, name + 1, "probable"), next: name + 1 };
  const chain = name - index;
  if (!joined(word) || !cues().leadingParticles.has(page.words[index]?.folded ?? "")) return undefined;
  const alone = page.words[index]?.gap === ", " || cues().roles.has(lead) || chain > 1;
  return alone || !lookups().places.has(word.folded)
    ? { found: person(page, index, name + 1, "probable"), next: name + 1 }
    : undefined;
};

/** "heet sparky", "ik ben brandon", "ze noemen me kale": a name that no list knows. */
const called = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word) || !isUnknown(word) || word.folded.length < 3) return undefined;
  const one = before(page, index)?.folded ?? "";
  const two = before(page, index, 2)?.folded ?? "";
  const led =
    /^(?:heet|heette|genaamd|bijgenaamd|ene)$/.test(one) ||
    (one === "is" && two === "naam") ||
    /^noem(?:t|en|de|den)$/.test(one) ||
    (/^(?:zich|zichzelf|hem|haar|mij|me)$/.test(one) && /^noem(?:t|en|de|den)$/.test(two));
  return led ? { found: person(page, index, index + 1, "probable"), next: index + 1 } : undefined;
};

const nearPlace = lazy(() => nearIndex([...lookups().places.singles()].filter((name) => name.length >= 6)));

const livesIn = /^(?:woon|woont|wonen|wonend|woonachtig|woond|woonde|gewoond|geboren|gevestigd)$/;

const afterIn = new Set(
  "dieren leiden landen buiten haven hout poort west oost zuid noord zand stad park hoek dorst winkel huizen heide groet well heel wijk vaart waar handel geest drie putten sloten dalen hem est mol buren hall oude palen enter dorst velden hoeven".split(
    " ",
  ),
);

/** "uit leewarden", "in spijkenisse", "te goor". */
const smallPlace = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word)) return undefined;
  const { places, placesThatAreWords } = lookups();
  const known = places.at(page, index);
  const lead = before(page, index)?.folded ?? "";
  const two = before(page, index, 2)?.folded ?? "";
  const led = cues().inPlace.has(lead);
  if (known) {
    const to = index + known.length;
    const isWord =
      known.length === 1 &&
      (isExactWord(word.folded) ||
        lookups().placesThatAreWords.has(word.folded) ||
        lookups().wordNames.has(word.folded));
    if (isWord) {
      const surely =
        led &&
        ((lead === "uit" && isCareless(page)) ||
          livesIn.test(two) ||
          ((lead === "uit" || lead === "oet") && /^(?:kom|komt|kwam|jan)$/.test(two)) ||
          lead === "te");
      if (
        led &&
        isCareless(page) &&
        placesThatAreWords.has(word.folded) &&
        word.folded.length > 2 &&
        !afterIn.has(word.folded)
      )
        return { found: place(page, index, to, "maybe"), next: to };
      return surely && word.folded.length > 2 && placesThatAreWords.has(word.folded)
        ? { found: place(page, index, to, "probable"), next: to }
        : undefined;
    }
    const isPhrase = known.length > 1;
    const somePart = page.words.slice(index, to).some((one) => !isPlainWord(one.folded) || one.folded === "den");
    if (isPhrase && !somePart && !livesIn.test(two)) return undefined;
    if (isPhrase || (led && word.folded.length > 2)) return { found: place(page, index, to, "sure"), next: to };
    return isCareless(page) && word.folded.length > 3
      ? { found: place(page, index, to, "probable"), next: to }
      : undefined;
  }
  if (!led || word.folded.length < 6 || isPlainWord(word.folded) || !/^[a-z-]+$/.test(word.folded)) return undefined;
  return nearPlace()(word.folded) ? { found: place(page, index, index + 1, "probable"), next: index + 1 } : undefined;
};

/** "bij wehkamp", "van de gamma", "naar karakter". */
const smallOrganisation = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word)) return undefined;
  const { institutions, employers, harmless } = lookups();
  const ofInstitution = institutions.at(page, index);
  const ofEmployer = employers.at(page, index);
  const length = Math.max(ofInstitution?.length ?? 0, ofEmployer?.length ?? 0);
  if (length === 0 || (harmless.at(page, index)?.length ?? 0) >= length) return undefined;
  const lead = before(page, index)?.folded ?? "";
  const two = before(page, index, 2)?.folded ?? "";
  const led =
    /^(?:bij|via|van|naar|voor|wg|op|met|in)$/.test(lead) ||
    (/^(?:de|het|onze|t)$/.test(lead) && /^(?:bij|via|van|naar|voor|in|op)$/.test(two));
  const single = length === 1;
  const isWord = single && (isCommon(word) || isFirst(word) || word.folded.length < 3);
  if (isWord && !(led && isCareless(page) && /^(?:bij|via|van|naar)$/.test(lead === "de" ? two : lead)))
    return undefined;
  if (isWord && isFirst(word) && lead !== "de") return undefined;
  if (!led && !(isCareless(page) && !isWord)) return undefined;
  const to = index + length;
  const found =
    ofInstitution?.length === length
      ? institution(page, index, to, isWord ? "maybe" : "sure")
      : employer(page, index, to, isWord ? "maybe" : "sure");
  return { found, next: to };
};

/** In a text without capitals: "transport hofsteenge", "janssen truckwash", "bij smurfjes". */
const smallBusiness = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isCareless(page) || !isSmall(page, word)) return undefined;
  const next = page.words[index + 1];
  const lead = before(page, index)?.folded ?? "";
  const nameLike = (one: Word | undefined): one is Word =>
    isSmall(page, one) &&
    one.gap === " " &&
    one.folded.length > 2 &&
    !cues().notAName.has(one.folded) &&
    !isParticle(one) &&
    (isFamily(one) || isUnknown(one)) &&
    !lookups().places.has(one.folded);
  if (lookups().businessKinds.has(word.folded) || (isCommon(word) && businessKind(word) !== undefined)) {
    if (!nameLike(next) || (isCommon(next) && !/^(?:bij|wg|van|voor)$/.test(lead))) return undefined;
    return { found: employer(page, index, index + 2, "probable"), next: index + 2 };
  }
  const kindBehind = next?.gap === " " && lookups().businessKinds.has(next.folded);
  if (nameLike(word) && kindBehind && !isCommon(word))
    return { found: employer(page, index, index + 2, "probable"), next: index + 2 };
  if (
    (lead === "bij" || lead === "wg") &&
    isUnknown(word) &&
    word.folded.length > 3 &&
    !isFirst(word) &&
    word.gap === " "
  )
    return { found: employer(page, index, index + 1, "maybe"), next: index + 1 };
  return undefined;
};

/** Names that stand in the text without their capital, or in a text of nothing but capitals. */
export const findSmallNames: Finder = (page) => {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; ) {
    const titled = behindTitle(page, index);
    const step =
      titled ??
      smallOrganisation(page, index) ??
      smallBusiness(page, index) ??
      byFirstName(page, index) ??
      called(page, index) ??
      familyAlone(page, index) ??
      smallPlace(page, index);
    if (step) found.push(step.found);
    index = Math.max(index + 1, step?.next ?? 0);
  }
  return found;
};
