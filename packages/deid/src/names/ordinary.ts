import { lookups } from "../lists/lookups.ts";

const endings =
  "s en t de den te ten d e st ste er ere der dere ers je jes tje tjes pje n ing ingen end ende baar loos heid 's".split(
    " ",
  );

/** Below this length nearly everything could be a piece of a compound. */
const shortestPiece = 3;
const longestWord = 40;

const isListed = (folded: string): boolean => {
  const { words } = lookups();
  if (words.has(folded)) return true;
  for (const ending of endings)
    if (folded.length - ending.length >= 3 && folded.endsWith(ending) && words.has(folded.slice(0, -ending.length)))
      return true;
  return false;
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
