import type { Finding } from "./finding.ts";
import { patterns } from "./patterns.ts";
import { firstNames, knownWords, nameParticles } from "./words.ts";

const named = (start: number, text: string, certain: boolean): Finding => ({
  start,
  end: start + text.length,
  text,
  kind: "name",
  certain,
  message: certain
    ? "Dit is een naam. Haal die weg, of schrijf wat iemand doet (bijvoorbeeld: de begeleider)."
    : "Is dit een naam van een persoon, plaats of organisatie? Kun je die weglaten?",
});

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const words = (text: string): Word[] =>
  [...text.matchAll(patterns.word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The first word of a sentence, a line, a bullet or a quotation has its capital from grammar. */
const opensSentence = (text: string, word: Word): boolean => {
  const before = text.slice(Math.max(0, word.start - 4), word.start).trimEnd();
  const gap = text.slice(Math.max(0, word.start - 4), word.start);
  return word.start === 0 || gap.includes("\n") || /[.!?:;•*"“‘(-]$/.test(before) || (before === "" && word.start <= 4);
};

/** "IPS-coach" and "Wajong'er" are their first part with a tail. */
const isKnown = (word: string): boolean => {
  const plain = word.toLowerCase();
  return knownWords.has(plain) || knownWords.has(plain.split(/[-'’]/)[0] ?? "");
};

/** Letters in capitals only are an abbreviation more often than a name; "JANSEN" is missed, and the README says so. */
const isAbbreviation = (word: string): boolean => /^[\p{Lu}&-]{2,6}$/u.test(word);

const looksLikeName = (text: string, word: Word): boolean => {
  if (!startsWithCapital(word.text) || word.text.length < 2) return false;
  if (firstNames.has(word.text.toLowerCase())) return true;
  return !isKnown(word.text) && !isAbbreviation(word.text) && !opensSentence(text, word);
};

/** "Samira van den Berg" is one name: capitals that follow each other, with small words between. */
const capitalNames = (text: string): Finding[] => {
  const all = words(text);
  const findings: Finding[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const first = all[at];
    if (!first || !looksLikeName(text, first)) continue;
    let last = first;
    let next = at + 1;
    let reached = at;
    for (; next < all.length && next - reached <= 4; next += 1) {
      const word = all[next];
      if (!word || !/^[ ]$/.test(text.slice(all[next - 1]?.end ?? 0, word.start))) break;
      if (nameParticles.has(word.text.toLowerCase())) continue;
      if (!startsWithCapital(word.text) || isKnown(word.text) || isAbbreviation(word.text)) break;
      last = word;
      reached = next;
    }
    findings.push(named(first.start, text.slice(first.start, last.end), false));
    at = reached;
  }
  return findings;
};

/** Names by their capital, by a title ("mevrouw Jansen") or by initials ("J. de Vries"). */
export const findNames = (text: string): Finding[] => [
  ...[...text.matchAll(patterns.titledName)].map((match) => named(match.index, match[0], true)),
  ...[...text.matchAll(patterns.initials)].map((match) => named(match.index, match[0], true)),
  ...capitalNames(text),
];
