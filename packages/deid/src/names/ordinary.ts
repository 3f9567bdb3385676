import { lookups } from "../lists/lookups.ts";

const endings =
  "s en t de den te ten d e st ste er ere der dere ers je jes tje tjes pje n ing ingen end ende baar loos heid 's".split(
    " ",
  );

/** Below this length nearly everything could be a piece of a compound. */
const shortestPiece = 3;
const longestWord = 40;

const openVowel = /^(.{0,30}?)([aeou])([bcdfgklmnprstvwz])(?:e|en|ere|er|ers|ing|ig|ige)$/;
const twice = /^(.{1,30})([bcdfgklmnprst])\2(?:e|en|ere|er|ers|ing|ig|ige|end|ende)$/;
const voiced = /^(.{2,30})([vz])(?:e|en|er|ers|ing|ig|ige)$/;
const hard: Readonly<Record<string, string>> = { v: "f", z: "s" };

/** "muren" is of muur, "katten" of kat, "brieven" of brief, "hoge" of hoog: how the word is spelled without its ending. */
const stems = (folded: string): string[] => {
  const found: string[] = [];
  const [, head = "", vowel, consonant = ""] = openVowel.exec(folded) ?? [];
  if (vowel !== undefined) found.push(`${head}${vowel}${vowel}${hard[consonant] ?? consonant}`);
  const [, start, double] = twice.exec(folded) ?? [];
  if (start !== undefined) found.push(`${start}${double}`);
  const [, begin, soft = ""] = voiced.exec(folded) ?? [];
  if (begin !== undefined) found.push(`${begin}${hard[soft]}`);
  return found;
};

const isBent = (folded: string): boolean => {
  const { words } = lookups();
  if (words.has(folded)) return true;
  for (const ending of endings)
    if (folded.length - ending.length >= 3 && folded.endsWith(ending) && words.has(folded.slice(0, -ending.length)))
      return true;
  return folded.length > 3 && stems(folded).some((stem) => words.has(stem));
};

/** What is written before a verb: afgesproken, opgebeld, meegelopen. */
const before =
  /^(?:af|op|in|om|na|uit|aan|bij|mee|weg|door|over|terug|voor|los|vast|thuis|langs|rond|tegen|samen)(.{4,30})$/;

const listed = new Map<string, boolean>();

const isListed = (folded: string): boolean => {
  const known = listed.get(folded);
  if (known !== undefined) return known;
  const rest = before.exec(folded)?.[1];
  const answer = isBent(folded) || (rest !== undefined && isBent(rest));
  if (listed.size > 20_000) listed.clear();
  listed.set(folded, answer);
  return answer;
};

/** "arbeidsmarktregio" is made of words the list knows; an s or e may stand between them. */
const isCompound = (folded: string): boolean => {
  const { words } = lookups();
  const reached: boolean[] = [true];
  for (let end = 1; end <= folded.length; end += 1) {
    let hit = false;
    for (let start = Math.max(0, end - 12); start <= end - shortestPiece && !hit; start += 1) {
      if (!reached[start]) continue;
      const piece = folded.slice(start, end);
      hit = words.has(piece) || (end === folded.length && piece.length > 4 && isListed(piece));
    }
    const before = reached[end - 1];
    reached.push(hit || (end > 3 && before === true && folded[end - 1] === "s"));
  }
  return reached[folded.length] === true;
};

const seen = new Map<string, boolean>();

/** Whether a word (folded) is an ordinary Dutch word, also when it is bent or put together. */
export const isOrdinary = (folded: string): boolean => {
  if (folded.length > longestWord) return true;
  const known = seen.get(folded);
  if (known !== undefined) return known;
  const parts = folded.includes("-") ? folded.split("-") : [folded];
  const answer = parts.every(
    (part) => part === "" || /^\d/.test(part) || isListed(part) || (part.length >= 6 && isCompound(part)),
  );
  if (seen.size > 20_000) seen.clear();
  seen.set(folded, answer);
  return answer;
};

/** Whether a word is in the list itself or bent from it: what is put together from short words does not count. */
export const isPlainWord = (folded: string): boolean => isListed(folded);

/** Whether the dictionary has the word exactly as it stands. */
export const isExactWord = (folded: string): boolean => lookups().words.has(folded);
