import { lookups } from "../lists/lookups.ts";
import type { Page, Word } from "../page.ts";
import { cues } from "./cues.ts";
import { before, businessKind, isCareless, isCommon, isFamily, isFirst, isParticle } from "./facts.ts";
import { employer, institution } from "./judge.ts";
import { isPlainWord } from "./ordinary.ts";
import { isSmall, isUnknown, type Step } from "./small.ts";

/** "bij wehkamp", "van de gamma", "naar karakter". */
export const smallOrganisation = (page: Page, index: number): Step | undefined => {
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
  // "met haar gaat het goed": a firm that is called like plain words needs to be led to.
  const isPlain = page.words.slice(index, index + length).every(({ folded }) => isPlainWord(folded));
  if (!led && (isPlain || !isCareless(page) || isWord)) return undefined;
  const to = index + length;
  const found =
    ofInstitution?.length === length
      ? institution(page, index, to, isWord ? "maybe" : "sure")
      : employer(page, index, to, isWord ? "maybe" : "sure");
  return { found, next: to };
};

/** In a text without capitals: "transport hofsteenge", "janssen truckwash", "bij smurfjes". */
export const smallBusiness = (page: Page, index: number): Step | undefined => {
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
