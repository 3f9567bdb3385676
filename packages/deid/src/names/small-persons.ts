import { lookups } from "../lists/lookups.ts";
import type { Page, Word } from "../page.ts";
import { cues } from "./cues.ts";
import { before, isCareless, isClearFirst, isCommon, isFamily, isFirst, isParticle } from "./facts.ts";
import { person } from "./judge.ts";
import { isExactWord, isOrdinary, isPlainWord } from "./ordinary.ts";
import { isSmall, isUnknown, joined, type Step } from "./small.ts";
import { familyBehind } from "./tails.ts";

/** "mevrouw wijnaldum", "mevr. DE GRAAF-SANTOS", "meneer de vriess". */
export const behindTitle = (page: Page, index: number): Step | undefined => {
  const { titles, notAName } = cues();
  const title = page.words[index];
  if (
    !title ||
    !titles.has(title.folded) ||
    (title.folded === "familie" && !isFamily(page.words[index + 1] ?? title)) ||
    ["client", "cliente", "oma", "opa", "oom", "tante", "zuster"].includes(title.folded)
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
    (word.folded.length < 3 && !(word.folded.length === 2 && isFamily(word) && !isExactWord(word.folded))) ||
    titles.has(word.folded)
  )
    return undefined;
  if (notAName.has(word.folded) && !(name > start && isFamily(word))) return undefined;
  const plausible = isFamily(word) || isFirst(word) || isUnknown(word);
  const inThe = /^(?:in|op|uit|aan)$/.test(first.folded) && name > start + 1;
  // "mevrouw de vriess", and not "mevrouw de directeur".
  const pair = page.words[start + 1]?.folded ?? "";
  const strongly =
    /^(?:ter|ten|vd|el|von|fan|fon|vun)$/.test(first.folded) || (first.folded === "van" && /^de[rn]$/.test(pair));
  const unheardOf =
    name > start &&
    !notAName.has(word.folded) &&
    (strongly || (/^(?:de|van|al|von|di)$/.test(first.folded) && !isExactWord(word.folded)));
  if (!unheardOf && (!plausible || (name > start && !inThe && !cues().leadingParticles.has(first.folded))))
    return undefined;
  if (name === start && isCommon(word) && !isFamily(word)) return undefined;
  const to = familyBehind(page, name + 1);
  return { found: person(page, start, to, isCommon(word) ? "probable" : "sure"), next: to };
};

export const hello = new Set(
  "met ben heet is van door groet groeten groetjes gr hoi hallo hee hey ha hai heey yo beste lieve dag liefs aan voor en noemen".split(
    " ",
  ),
);

/** What someone does with somebody: right before a name. */
export const withSomebody =
  /^(?:ken|kent|kende|bel|belt|belde|vraag|vraagt|vroeg|sprak|spreek|zag|zie|mail|mailt|mailde|app|appt|appte|zei|zegt|vertelde|vertelt|volgens|dat|want|maar|toen|bedankt|dankjewel|dankje|sorry|nee|joh|zonder|namens|naast|tegen|help|helpt|hielp|heeft|had|wil|of|ook)$/;

/** "rianne", "zeynep": a first name that no dictionary has as a word, however the text is written. */
const isOnlyName = (word: Word): boolean =>
  word.folded.length > 3 &&
  isClearFirst(word) &&
  (lookups().ratherNames.has(word.folded) || !isPlainWord(word.folded)) &&
  // "gerben" can be cut into two words; only of a longer word that says something.
  (word.folded.length < 7 || lookups().ratherNames.has(word.folded) || !isOrdinary(word.folded));

const shortName = (page: Page, index: number, lead: string): boolean => {
  const next = page.words[index + 1];
  const acts = next?.gap === " " && cues().human.has(next.folded);
  return acts || withSomebody.test(lead) || hello.has(lead);
};

/** "patrick d.", "wesley k": the letter of a family name belongs to the name. */
const withLetter = (page: Page, to: number): number => {
  const letter = page.words[to];
  return letter?.gap === " " &&
    /^[a-z]$/i.test(letter.text) &&
    /^(?:\.|,|\n|$)/.test(page.text.slice(letter.end, letter.end + 1))
    ? to + 1
    : to;
};

const kin = /^(?:oma|opa|tante|oom|ome|meester|juf|zuster|broeder|buuf|maat|maatje)$/;
const contact =
  /^(?:gehad|gesprek|gesproken|overleg|overlegd|gebeld|contact|afspraak|afgesproken|samen|gemaild|geappt|gezien|langs|kennisgemaakt|telefoontje|kennismaking)$/;

/** "met jan gesproken", "samira wil", "collega sanne". */
export const byFirstName = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word) || word.folded.length < 2 || !isFirst(word) || isParticle(word)) return undefined;
  const next = page.words[index + 1];
  const previous = page.words[index - 1];
  if (next?.shape === "number" && next.gap === " " && /^(?:jan|mei|juni|max|min)$/.test(word.folded)) return undefined;
  if (previous?.shape === "number" && word.folded === "ton") return undefined;
  if (word.folded === "elke" && next?.gap === " " && isExactWord(next.folded) && !cues().doing.has(next.folded))
    return undefined;
  // "zijn vrouw wil ook weer aan de slag".
  if (word.folded === "wil" && !(next?.gap === " " && cues().human.has(next.folded))) return undefined;
  const lead = before(page, index)?.folded ?? "";
  const led = cues().roles.has(lead) || cues().called.has(lead) || kin.test(lead);
  if (word.folded.length < 3)
    return isClearFirst(word) && shortName(page, index, lead)
      ? { found: person(page, index, index + 1, "maybe"), next: index + 1 }
      : undefined;
  const to = withLetter(page, familyBehind(page, index + 1));
  if (next?.shape === "number" && next.gap === " (" && word.shape === "lower" && Number(next.text) < 100)
    return { found: person(page, index, to, "probable"), next: to };
  if (isClearFirst(word)) {
    if (isCareless(page))
      return {
        found: person(page, index, to, to > index + 1 || led || hello.has(lead) ? "sure" : "probable"),
        next: to,
      };
    if ((led || isOnlyName(word)) && word.shape === "lower")
      return { found: person(page, index, to, "probable"), next: to };
    const acts = next?.gap === " " && cues().human.has(next.folded);
    const spelledOut = !isPlainWord(word.folded);
    const rather = lookups().ratherNames.has(word.folded);
    if (
      word.shape === "lower" &&
      (acts ||
        (word.opens && rather) ||
        ((withSomebody.test(lead) || /^(?:met|door|en|bij|aan|voor|samen)$/.test(lead)) && (spelledOut || rather)))
    )
      return { found: person(page, index, to, "probable"), next: to };
    if (to > index + 1 && isFamily(page.words[to - 1] ?? word))
      return { found: person(page, index, to, "probable"), next: to };
    return undefined;
  }
  const relative = page.words[index + 2];
  const owns =
    next?.gap === " " &&
    /^(?:haar|zijn|z'n|d'r|zn|dr)$/.test(next.folded) &&
    relative?.gap === " " &&
    cues().roles.has(relative.folded);
  if (owns && lookups().wordNames.has(word.folded) && !cues().notAName.has(word.folded))
    return { found: person(page, index, index + 1, "maybe"), next: index + 1 };
  if (lead === "met" && contact.test(before(page, index, 2)?.folded ?? "") && lookups().wordNames.has(word.folded))
    return { found: person(page, index, to, "maybe"), next: to };
  const aside =
    word.gap === ", " && cues().roles.has(page.words[index - 1]?.folded ?? "") && /^,/.test(next?.gap ?? "");
  if (aside && !cues().notAName.has(word.folded))
    return { found: person(page, index, index + 1, "maybe"), next: index + 1 };
  const spoken = /^(?:gebeld|gesproken|gemaild|geappt|gevraagd|ontmoet|gezien|opgehaald|gehoord)$/.test(
    next?.folded ?? "",
  );
  const acts = next?.gap === " " && cues().human.has(next.folded);
  const among = withSomebody.test(lead) || hello.has(lead) || /^(?:heb|hebben|en)$/.test(lead);
  if (
    lookups().wordNames.has(word.folded) &&
    next?.gap === " " &&
    (spoken || acts) &&
    among &&
    !cues().notAName.has(word.folded)
  )
    return { found: person(page, index, to, "maybe"), next: to };
  if (!isCareless(page) || cues().articles.has(lead)) return undefined;
  if (to > index + 1 && isFamily(page.words[to - 1] ?? word))
    return { found: person(page, index, to, "probable"), next: to };
  const doing = next?.gap === " " && cues().doing.has(next.folded) && lookups().wordNames.has(word.folded);
  return led || (doing && (hello.has(lead) || word.opens))
    ? { found: person(page, index, to, "probable"), next: to }
    : undefined;
};

/** "overdracht pietersen", "de chef, van gerwen": a family name without its capital, in a text without capitals. */
export const familyAlone = (page: Page, index: number): Step | undefined => {
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
export const called = (page: Page, index: number): Step | undefined => {
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
