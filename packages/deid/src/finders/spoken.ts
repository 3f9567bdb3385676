import { passesElevenTest } from "../checksums.ts";
import { numberOf } from "../number-words.ts";
import type { Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

/** What people say between the digits of a number that a machine writes down. */
const fillers = new Set("eh euh uh dan en nog dubbel".split(" "));

const digitsOf = (word: Word): string | undefined => {
  if (/^\d{1,4}$/.test(word.text)) return word.text;
  const value = numberOf(word.folded);
  if (value !== undefined) return String(value);
  const hundreds = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd(?:en)?(.{0,20})$/.exec(word.folded);
  if (hundreds) {
    const rest = hundreds[2] === "" ? 0 : numberOf(hundreds[2] ?? "");
    return rest === undefined ? undefined : String((numberOf(hundreds[1] ?? "een") ?? 1) * 100 + rest);
  }
  const parts = word.folded.split("-").map(numberOf);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join("") : undefined;
};

/** "NL eenennegentig A B N A nul vier …": the letters before the digits. */
const ofAccount = (words: readonly Word[], at: number, last: Word): Candidate | undefined => {
  let first = at;
  while (first > 0 && at - first < 8 && words[first]?.gap === " ") {
    const before = words[first - 1];
    if (
      !before ||
      !(/^(?:[a-z]|nl|abna|ingb|rabo|snsb|trio|knab|bunq|asnb|rbrb|fvlb)$/.test(before.folded) || digitsOf(before))
    )
      break;
    first -= 1;
  }
  const start = words.slice(first, at).find(({ folded }) => folded === "nl" || folded === "n" || /^nl\d/.test(folded));
  return start && { start: start.start, end: last.end, category: "iban", certainty: "probable" };
};

/** Behind "dossiernummer" fewer digits are enough. */
const ofFile = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ folded }) => /(?:nummer|dossier|client|klant|polis|zaak)/.test(folded));

/** "deelnemer acht nul vijf drie uit ons bestand": right behind the word for somebody three are enough. */
const ofSomebody = (words: readonly Word[], at: number): boolean =>
  /^(?:client|cliente|klant|deelnemer|deelneemster|leerling|student|kandidaat|kandidate|patient|inwoner|lid|dossier|zaak|casus|medewerker|vrijwilliger)$/.test(
    words[at - 1]?.folded ?? "",
  ) && words[at]?.gap === " ";

const judged = (digits: string, start: number, end: number, least: number): Candidate | undefined => {
  if (digits.length === 9 && passesElevenTest(digits)) return { start, end, category: "bsn", certainty: "sure" };
  if (/^0\d{6,11}$/.test(digits)) return { start, end, category: "phone", certainty: "sure" };
  return digits.length >= least ? { start, end, category: "id", certainty: "probable" } : undefined;
};

/** Numbers that are said aloud: nul zes, twaalf vierendertig … */
export const findSpokenNumbers: Finder = ({ words }) => {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let [digits, said, filled, twice] = ["", 0, false, false];
    let [last, next] = [words[at], at];
    for (; next < words.length && next - at < 40; next += 1) {
      const word = words[next];
      if (!word || (next > at && !/^[ ,.–-]{1,3}$/.test(word.gap))) break;
      const read = digitsOf(word);
      // A nought behind a comma begins the next number.
      if (digits.length > 5 && word.gap.includes(",") && read?.startsWith("0")) break;
      if (read === undefined) {
        if (next === at || !fillers.has(word.folded)) break;
        filled = true;
        twice = word.folded === "dubbel";
        continue;
      }
      digits += twice ? read.repeat(2) : read;
      twice = false;
      if (word.shape !== "number") said += word.folded.split("-").length;
      last = word;
    }
    const first = words[at];
    const mobile = next - at > 2 && (/^06\d{8}$/.test(digits) || (filled && /^0[1-9]\d{8}$/.test(digits)));
    if ((said < 3 && !mobile) || !first || !last) {
      at = Math.max(at, next - 1);
      continue;
    }
    const least = ofSomebody(words, at) && !/[,]/.test(words[at + 1]?.gap ?? "") ? 3 : ofFile(words, at) ? 4 : 7;
    const candidate = ofAccount(words, at, last) ?? judged(digits, first.start, last.end, least);
    if (candidate) found.push(candidate);
    at = Math.max(at, next - 1);
  }
  return found;
};
