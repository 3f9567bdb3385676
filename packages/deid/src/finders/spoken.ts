import { passesElevenTest } from "../checksums.ts";
import { numberOf } from "../number-words.ts";
import type { Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

/** What people say between the digits of a number that a machine writes down. */
const fillers = new Set("eh euh uh dan en nog".split(" "));

const digitsOf = (word: Word): string | undefined => {
  if (/^\d{1,4}$/.test(word.text)) return word.text;
  const value = numberOf(word.folded);
  if (value !== undefined) return String(value);
  const parts = word.folded.split("-").map(numberOf);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join("") : undefined;
};

const judged = (digits: string, start: number, end: number): Candidate | undefined => {
  if (digits.length === 9 && passesElevenTest(digits)) return { start, end, category: "bsn", certainty: "sure" };
  if (/^0\d{6,11}$/.test(digits)) return { start, end, category: "phone", certainty: "sure" };
  return digits.length >= 7 ? { start, end, category: "id", certainty: "probable" } : undefined;
};

/** Numbers that are said aloud: nul zes, twaalf vierendertig … */
export const findSpokenNumbers: Finder = ({ words }) => {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let [digits, said] = ["", 0];
    let [last, next] = [words[at], at];
    for (; next < words.length && next - at < 40; next += 1) {
      const word = words[next];
      if (!word || (next > at && !/^[ ,.–-]{1,3}$/.test(word.gap))) break;
      const read = digitsOf(word);
      if (read === undefined) {
        if (next === at || !fillers.has(word.folded)) break;
        continue;
      }
      digits += read;
      if (word.shape !== "number") said += 1;
      last = word;
    }
    const first = words[at];
    if (said < 3 || !first || !last) {
      at = Math.max(at, next - 1);
      continue;
    }
    const candidate = judged(digits, first.start, last.end);
    if (candidate) found.push(candidate);
    at = Math.max(at, next - 1);
  }
  return found;
};
