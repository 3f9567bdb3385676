import { lookups } from "../lists/lookups.ts";
import { cues } from "../names/cues.ts";
import { isOrdinary, isPlainWord } from "../names/ordinary.ts";
import { fold } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { inside, matches, point } from "./matching.ts";

/** "[12-03-2026, 09:12] Priya: …", "12/3/26 09:12 - Ouail Bk: …": the lines of a chat that was saved. */
const chatLine =
  /^\[?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? (?:om )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?(?: ?[-–])? (?:~ ?)?([^:\n\d]{2,40}):(?= |\n|$)/gmu;
/** "[09:12] Priya: …". */
const timedLine = /^\[?\d{1,2}[:.]\d{2}\]?(?: ?[-–])? (?:~ ?)?(\p{L}[\p{L}'’. -]{1,30}):(?= )/gmu;
/** "Van: … Aan: … CC: …": the head of a letter or a mail. */
const header =
  /^(?:van|aan|cc|bcc|from|to|afzender|verzonden door|ontvanger|geadresseerde|t\.a\.v\.?|tav|opgesteld door|verslag door|notulist|voorzitter|aanwezig|afwezig|afgemeld|met afwezigheid|contactpersoon|auteur|geschreven door|door|naam|achternaam|voornaam|volledige naam|cli[eë]nt|kandidaat|deelnemer|betreft|inzake|betr\.?|medewerker|jobcoach|begeleider|besproken met|gesproken met|gesproken|in gesprek met)[ \t]*:[ \t]*([^\n]{2,300})/gimu;
/** Where a letter ends: "mvg, Anja", "Groetjes van Mo", "Met vriendelijke groet,\n\nWim de Wit". */
const signed =
  /(?<!\p{L})(?:m\.?v\.?g\.?|gr\.?|gr(?:oe|u)t(?:en|jes|tjes)?|grtz|grt|grtjs|groet(?:en|jes)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|lieve groet(?:en|jes)?|liefs|hoogachtend|tot (?:snel|gauw|morgen)|xx+)(?![\p{L}\d])(?:[ \t]*[,.!]{0,2}[ \t]*\n{0,2}[ \t]*|[ \t]+)(?:van |namens )?(\p{L}[\p{L}'’.-]{0,20}(?: (?:en |& )?\p{L}[\p{L}'’.-]{0,20}){0,3})[ \t]*(?=[.!,]?[ \t]*(?:\n|$))/gimu;
/** "KdV", "JvdB": the letters of a name with small words between. */
const letters = /(?<![\p{L}\d])\p{Lu}(?:d|vd|v|t|e)\p{Lu}(?![\p{L}\d])/gu;
const noLetters =
  /^(?:HvA|UvA|RvB|RvT|RvA|RvC|CvB|CvT|VvE|MvT|NvT|MvA|DvD|PvA|PvE|PvV|PvdA|BvB|TvT|LvB|KvK|BvE|RvS|HvJ|RtV|PvD|SvZ)$/;
/** "J. (23)". */
const aged = /(?<![\p{L}\d.])(\p{Lu}\.(?:\p{Lu}\.)?) ?(?=\(\d{2}(?:\)| jaar|,))/gu;
/** The name of a file. */
const file =
  /(?<![\p{L}\d/])[\p{L}\d][\p{L}\d_.-]{2,80}\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|odt|txt|mp[34]|heic|msg|eml|csv|zip)(?![\p{L}\d])/giu;
const hashtag = /#(\p{L}[\p{L}\d_]{3,40})/gu;

/** A name that no word is: of a list, and by itself enough. */
const isName = (word: string): boolean => {
  const { first, family, ratherNames, wordNames, places } = lookups();
  const name = fold(word);
  if (name.length < 2 || cues().notAName.has(name) || places.has(name)) return false;
  if (first.has(name)) return ratherNames.has(name) || !(isPlainWord(name) || wordNames.has(name));
  return name.length > 3 && family.has(name) && !isOrdinary(name);
};

/** Can be a name where one is expected: of a list, or nothing we know. */
const mayBeName = (word: string): boolean => {
  const { first, family, harmless, institutions, employers, institutionWords, businessKinds, titleWords } = lookups();
  const name = fold(word.replace(/[.'’-]+$/, ""));
  if (cues().notAName.has(name) || cues().roles.has(name) || titleWords.has(name)) return false;
  if ([harmless, institutions, employers].some((list) => list.has(name))) return false;
  if (institutionWords.has(name) || businessKinds.has(name) || /^\p{Lu}{2,5}$/u.test(word)) return false;
  return first.has(name) || family.has(name) || name.length === 1 || !isOrdinary(name);
};

const particle = /^(?:van|de|der|den|het|'t|’t|ter|ten|te|el|al|la|le|da|di|dos|vd|von|ben|op|in|en|&)$/i;

/** Whether all words are those of a name, with at least one that says so. */
const isWhole = (piece: string): boolean => {
  const words = piece.split(/[ .,]+/).filter(Boolean);
  const said = words.filter((word) => !particle.test(word));
  return said.length > 0 && said.length < 5 && said.every(mayBeName) && said.some((word) => word.length > 1);
};

/** The pieces of a list with their places. */
const pieces = (text: string, from: number, separators: RegExp): { start: number; end: number; text: string }[] => {
  const found: { start: number; end: number; text: string }[] = [];
  let at = 0;
  for (const piece of text.split(separators)) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    const kept = piece.trim();
    if (kept !== "") {
      const begin = from + start + piece.indexOf(kept);
      found.push({ start: begin, end: begin + kept.length, text: kept });
    }
  }
  return found;
};

const inHeaders = (text: string): Candidate[] =>
  matches(text, header).flatMap((match) => {
    const list = match.groups[1] ?? "";
    return pieces(list, match.end - list.length, /[;/<>()]|,(?! ?\p{Lu}\.)| en | \+ /u)
      .map((piece) => ({ ...piece, text: piece.text.replace(/[.]$/, "") }))
      .filter((piece) => !/[@\d]/.test(piece.text) && isWhole(piece.text))
      .map((piece) => point({ start: piece.start, end: piece.start + piece.text.length }, "person", "probable"));
  });

/** "verslag-elbert-zandstra-week3.pdf": names that follow each other are one. */
const inFiles = (text: string): Candidate[] =>
  matches(text, file).flatMap((match) => {
    const found: Candidate[] = [];
    for (const piece of pieces(match.text, match.start, /[_.-]|\d+/)) {
      const last = found.at(-1);
      if (!isName(piece.text) && !(last?.end === piece.start - 1 && lookups().family.has(fold(piece.text)))) continue;
      if (last?.end === piece.start - 1) found[found.length - 1] = { ...last, end: piece.end };
      else found.push(point(piece, "person", "probable"));
    }
    return found;
  });

/** "#teamJoyce", "#houvoljorrit": a word with a name at its end. */
const holdsName = (tag: string): boolean => {
  const parts = tag.split(/_|(?<=\p{Ll})(?=\p{Lu})|\d+/u).filter((part) => part.length > 2);
  if (parts.some(isName)) return true;
  const folded = fold(tag);
  if (parts.length > 1 || isOrdinary(folded)) return false;
  for (let cut = 3; cut <= folded.length - 5; cut += 1)
    if (isName(folded.slice(cut)) && isOrdinary(folded.slice(0, cut))) return true;
  return false;
};

/** Names where the form says that one stands there: lines of a chat, heads and ends of letters, files, hashtags. */
export const findNamesInForms: Finder = ({ text, lower }) => {
  const found: Candidate[] = [];
  for (const pattern of [chatLine, timedLine])
    for (const match of matches(text, pattern)) {
      const name = match.groups[1] ?? "";
      if (name.split(" ").length < 5 && (pattern === chatLine || isWhole(name)))
        found.push(point(inside(match, name, match.text.lastIndexOf(name)), "person", "probable"));
    }
  found.push(...inHeaders(text));
  for (const match of matches(text, signed)) {
    const name = (match.groups[1] ?? "").replace(/\.$/, "");
    if (isWhole(name)) found.push(point(inside(match, name, match.text.lastIndexOf(name)), "person", "probable"));
  }
  for (const match of matches(text, letters))
    if (!noLetters.test(match.text)) found.push(point(match, "person", "maybe"));
  for (const match of matches(text, aged))
    found.push(point(inside(match, match.groups[1] ?? ""), "person", "probable"));
  if (/\.[a-z]{3}/.test(lower)) found.push(...inFiles(text));
  if (text.includes("#"))
    for (const match of matches(text, hashtag))
      if (holdsName(match.groups[1] ?? ""))
        found.push(point({ start: match.start + 1, end: match.end }, "person", "maybe"));
  return found;
};
