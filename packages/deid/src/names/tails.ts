import { lookups } from "../lists/lookups.ts";
import type { Page, Word } from "../page.ts";
import { cues } from "./cues.ts";
import { before, businessKind, isCareless, isCommon, isFamily, isFirst, isParticle } from "./facts.ts";
import { isExactWord, isOrdinary, isPlainWord } from "./ordinary.ts";
import { isSmall, isUnknown, joined } from "./small.ts";

const afterFirst =
  /^(?:al|el|ben|bin|ait|abu|ter|ten|te|von|fan|fon|vun|da|dos|do|di|du|del|della) |^(?:van der|fan der|fan de|ut de|op het|uit de|aan den|van den|van het|bij de|onder de|van 't|op 't|in 't|op den|in den|uit den|op de|in de|aan de|van de) /;
/** Small words that hardly stand before anything but a family name. */
const onlyBeforeFamily = /(?:^| )(?:ter|ten|von|fan|fon|vun|den|'t) $/;
/** "ten slotte", "op den duur": small words of a saying. */
export const stillWords =
  /^(?:plaatse|zake|sprake|beschikking|ore|wereld|slotte|eerste|tweede|derde|aanzien|opzichte|minste|hoogste|koste|behoeve|gunste|laste|einde|uitvoering|inzage|aarde|dele|gevolge|hand|harte|stond|ene|nauwernood|tijde|voordele|nadele|kantore|zijde|ontspanning|kennisneming|bevordering|verkrijging|voorbereiding|ondersteuning|verbetering|informatie|beoordeling|goede|kwade|zitting|overname|beantwoording|onrechte|huize|tijden|beginne|lande|rechte|name|hoogte|duur|boze|bloede|treure|dage|lijve|prooi|onder|strengste|hove|dode|grave)$/;

/** How family names end, and hardly a word that stands behind a given name. */
const familyEnd =
  /.(?:man|mans|stra|sma|inga|ema|berg|bergen|dijk|veld|broek|horst|kamp|beek|hoven|laar|steeg|ink|ing|bos|stede|wijk|burg|loo|meer|boom|huis|bakker|boer|sen|ers|haar|heuvel|zand|donk|wold|schoten|daal|mulder|meijer|meyer|kooi|poel|rijk)$/;

/** "bas leeuwerik zei": before the verb of a Dutch sentence stands one thing only, so that the word belongs to the name. */
const fillsTheClause = (page: Page, first: number, at: number): boolean => {
  const [given, verb] = [page.words[first], page.words[at + 1]];
  if (!given || verb?.gap !== " " || !cues().human.has(verb.folded)) return false;
  return given.opens || /^(?:en|maar|want)$/.test(before(page, first)?.folded ?? "");
};

/** Behind the word the sentence ends or goes on with another clause. */
const goesOn = (page: Page, at: number): boolean => {
  const next = page.words[at + 1];
  return (
    next === undefined ||
    next.gap !== " " ||
    /^(?:want|en|of|omdat|die|maar|met|dus|zei|heeft|had|is|was|kan|wil)$/.test(next.folded)
  );
};

/** "KARIN STEENBERG OMDAT": put together of words, and an ordinary word nowhere. */
const looksLikeFamily = (page: Page, first: number, at: number): boolean => {
  const word = page.words[at];
  if (!word || word.folded.length < 5 || !isCareless(page) || cues().articles.has(word.folded)) return false;
  if (!isExactWord(word.folded) && !isPlainWord(word.folded) && familyEnd.test(word.folded)) return true;
  if (page.shouted && isFamily(word) && goesOn(page, at)) return true;
  if (page.shouted && !isExactWord(word.folded) && familyEnd.test(word.folded) && goesOn(page, at)) return true;
  return fillsTheClause(page, first, at) && !/(?:s|en|de|te|ig|lijk)$/.test(word.folded);
};

const contact = /^(?:is|met|naar|bij|door|bel|belt|belde|van|aan|heet|en|of|namens|vraag|vroeg|sprak)$/;

/** Behind small words: whether what follows can only be a family name. */
const endsFamily = (page: Page, first: number, shape: string, word: Word): boolean => {
  const strong = shape !== "" && !/^(?:op|in|aan|van|bij|onder|uit|ut|fan) (?:de|het) $/.test(shape);
  if (shape.startsWith("te ")) return isFamily(word) && !isExactWord(word.folded);
  if (strong && (/'t |den |der /.test(shape) || isUnknown(word) || isFamily(word) || isFirst(word)))
    return !stillWords.test(word.folded);
  if (onlyBeforeFamily.test(shape)) return !stillWords.test(word.folded);
  if (shape !== "" && isFamily(word)) return true;
  const met = contact.test(before(page, first)?.folded ?? "");
  return shape !== "" && met && isUnknown(word) && !isOrdinary(word.folded) && !lookups().places.has(word.folded);
};

/** Behind a first name: small words and a family name, "jan de boer", "petra jansen". `first` is where the name began. */
const onePartBehind = (page: Page, index: number, first: number): number => {
  let at = index;
  while (at < index + 3 && isParticle(page.words[at]) && joined(page.words[at])) at += 1;
  const word = page.words[at];
  if (!isSmall(page, word) || !joined(word) || word.folded.length < 3) return index;
  const { notAName, leadingParticles } = cues();
  const particles = at > index;
  const small = page.words.slice(index, at).map(({ folded }) => folded);
  const shape = afterFirst.exec(`${small.join(" ")} `)?.[0] ?? "";
  const shouted = page.shouted && particles && /^(?:van|ter|ten)/.test(small[0] ?? "");
  if (notAName.has(word.folded) || (lookups().places.has(word.folded) && !shouted)) return index;
  if (shouted && lookups().places.has(word.folded)) return at + 1;
  if (particles && endsFamily(page, first, shape, word)) return at + 1;
  if (particles && !leadingParticles.has(small[0] ?? "")) return index;
  if (isFamily(word) && (!isCommon(word) || particles)) return at + 1;
  if (isFamily(word) && lookups().wordNames.has(word.folded)) return at + 1;
  if (particles || businessKind(word) !== undefined) return index;
  return (isUnknown(word) && !isFirst(word)) || (at === first + 1 && looksLikeFamily(page, first, at)) ? at + 1 : index;
};

/** "maria da silva costa", "sofie de jong - de wit": until no name follows. */
export const familyBehind = (page: Page, index: number): number => {
  const first = index - 1;
  let end = onePartBehind(page, index, first);
  for (let turn = 0; turn < 2 && end > index; turn += 1) {
    const next = page.words[end];
    const linked = next !== undefined && /^ ?[-–] ?$/.test(next.gap);
    const at = linked && isParticle(next) ? end + 1 : end;
    const name = page.words[at];
    if (linked) {
      if (!isSmall(page, name) || !isFamily(name)) break;
      end = at + 1;
    } else {
      const more =
        name !== undefined &&
        !isCommon(name) &&
        (isFamily(name) || (name.folded.length > 3 && !isOrdinary(name.folded)))
          ? onePartBehind(page, end, first)
          : end;
      if (more === end) break;
      end = more;
    }
  }
  return end;
};
