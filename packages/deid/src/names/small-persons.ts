import { lookups } from "../lists/lookups.ts";
import type { Page } from "../page.ts";
import { cues } from "./cues.ts";
import { before, businessKind, isCareless, isClearFirst, isCommon, isFamily, isFirst, isParticle } from "./facts.ts";
import { person } from "./judge.ts";
import { isExactWord, isOrdinary, isPlainWord } from "./ordinary.ts";
import { isSmall, isUnknown, joined, type Step } from "./small.ts";

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
export const behindTitle = (page: Page, index: number): Step | undefined => {
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
  // "mevrouw de vriess", and not "mevrouw de directeur".
  const unheardOf = first.folded === "de" && name > start && !isExactWord(word.folded) && !notAName.has(word.folded);
  if (!unheardOf && (!plausible || (name > start && !inThe && !cues().leadingParticles.has(first.folded))))
    return undefined;
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
export const byFirstName = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word) || word.folded.length < 3 || !isFirst(word) || isParticle(word)) return undefined;
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
    const met = hello.has(lead) || /^(?:ken|kent|bel|vraag|sprak|zag|belde)$/.test(lead);
    if ((led || (met && !isOrdinary(word.folded))) && word.shape === "lower")
      return { found: person(page, index, to, "probable"), next: to };
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
