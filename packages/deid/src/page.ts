/** How a word is written: jan, Jan, JAN, McDonald, 12a. */
export type Shape = "lower" | "capital" | "caps" | "mixed" | "number";

/** One word of the text. Inner hyphens and apostrophes belong to it (Meer-de, O'Neill, auto's); 't, 's and 'n are words. */
export interface Word {
  readonly at: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In lower case, accents kept. */
  readonly lower: string;
  /** In lower case without accents: yildiz for Yıldız. Lists are looked up with this. */
  readonly folded: string;
  readonly shape: Shape;
  /** The first word of a sentence, a line or a bullet: its capital says nothing. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A text that was cut into words once, for all finders. */
export interface Page {
  readonly text: string;
  /** The text in lower case, every letter on its own place. */
  readonly lower: string;
  readonly words: readonly Word[];
  /** Index of the first word that starts at or after this place; words.length when there is none. */
  readonly wordFrom: (offset: number) => number;
  /** Share of the letters' words that are written in capitals only: above 0.5 capitals say nothing. */
  readonly shouted: boolean;
}

/** "twee en dertig", as a machine writes down what it hears, is one word. */
const wordPattern =
  /['’][tsnTSN](?![\p{L}\d])|(?<!\p{L})(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen) en (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?!\p{L})|[\p{L}\d][\p{L}\p{M}\d]{0,59}(?:['’´`-][\p{L}\d][\p{L}\p{M}\d]{0,59}){0,5}/gu;

const ascii = /^[\0-\x7f]*$/;
const marks = /\p{M}/gu;
const others: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  "’": "'",
};

/** Lower case without accents, for looking up in lists. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[ıøßłđæœ’]/g, (sign) => others[sign] ?? sign);
};

/** Lower case of the same length: a letter that would become two (İ) stays what it is. */
const lowerInPlace = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join("");
};

const shapeOf = (text: string, lower: string): Shape => {
  if (/^\d/.test(text)) return "number";
  if (text === lower) return "lower";
  const upper = text.toUpperCase();
  if (text.length > 1 && text === upper) return "caps";
  return text.slice(1) === lower.slice(1) || /^\p{Lu}\p{Ll}*(?:['’-]\p{L}\p{Ll}*){0,5}$/u.test(text)
    ? "capital"
    : "mixed";
};

/** A dot behind these does not end a sentence. */
const abbreviations = new Set(
  "dhr mw mevr mej hr dr drs mr ir ing prof ds bijv bv nl enz etc tel nr st ca evt incl excl max min art blz geb resp jl ivm obv tav dd dir afd jr sr ong wo gem".split(
    " ",
  ),
);

const opensAfter = (gap: string, before: Word | undefined): boolean => {
  if (!before || gap.includes("\n")) return true;
  if (/[!?…]["'”’)\]]{0,3}\s/.test(gap)) return true;
  if (!/\.["'”’)\]]{0,3}\s/.test(gap)) return false;
  return !(abbreviations.has(before.lower) || (before.text.length === 1 && before.shape !== "number"));
};

/** Cuts a text into words. */
export const readPage = (text: string): Page => {
  const words: Word[] = [];
  let [letters, capitals] = [0, 0];
  for (const { 0: found, index: start } of text.matchAll(wordPattern)) {
    const before = words.at(-1);
    const gap = text.slice(before?.end ?? 0, start);
    const lower = found.toLowerCase();
    const shape = shapeOf(found, lower);
    if (found.length > 2 && shape !== "number") {
      letters += 1;
      if (shape === "caps") capitals += 1;
    }
    words.push({
      at: words.length,
      text: found,
      start,
      end: start + found.length,
      lower,
      folded: fold(lower),
      shape,
      opens: opensAfter(gap, before),
      gap,
    });
  }
  const wordFrom = (offset: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text, lower: lowerInPlace(text), words, wordFrom, shouted: capitals * 2 > letters };
};
