import type { FontName } from "./fonts.ts";
import type { Style } from "./house-style.ts";
import type { Text } from "./paper.ts";

/** What measures letters: the document that is being made. */
export type Ruler = {
  /** How wide the text may be. */
  readonly room: number;
  readonly knows: (font: FontName, character: string) => boolean;
  readonly width: (font: FontName, size: number, text: string) => number;
};

/** Letters of one font that stand together; `box` stands for a character that no font of ours has. */
type Run = { readonly font: FontName | "box"; readonly text: string; readonly width: number };
type Word = { readonly runs: readonly Run[]; readonly width: number };
export type Line = { readonly runs: readonly (Run & { readonly x: number })[]; readonly width: number };

/** A paragraph in lines, with what it says where some of it could only be shown as a box. */
export type SetText = { readonly lines: readonly Line[]; readonly spoken: string | undefined };

const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });
/** Invisible characters: control codes, soft hyphens, and the marks that turn the direction of a line around. */
const invisible = /[\p{Cc}\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** What glues or colours an emoji: part of the box it becomes, and nothing on its own. */
const joiners = /[\u200d\ufe0e\ufe0f]/g;

/** Text as it can be set: one form for each letter, line breaks and spaces of one kind, nothing invisible. */
export const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .split("\n")
    .map((line) => line.replace(invisible, "").replace(/[\u2010\u2011]/g, "-"))
    .join("\n");

/** Paragraphs are parted by blank lines. */
export const paragraphsOf = (text: string): string[] =>
  clean(text)
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const plain = (text: Text): string =>
  typeof text === "string" ? text : text.map((part) => (typeof part === "string" ? part : part.strong)).join("");

const boxWidth = (size: number) => size * 0.66;

const runsOf = (ruler: Ruler, word: string, style: Style, strong: boolean): Run[] => {
  const weight = strong ? "bold" : style.weight;
  // Nearly every word is in the letters every font of ours has.
  if (/^[\x21-\x7e]+$/.test(word)) return [{ font: weight, text: word, width: ruler.width(weight, style.size, word) }];
  const fontFor = (grapheme: string): FontName | "box" => {
    const characters = [...grapheme.replace(joiners, "")];
    const all = (font: FontName) => characters.every((character) => ruler.knows(font, character));
    return all(weight) ? weight : all(`${weight}-more`) ? `${weight}-more` : "box";
  };
  const runs: { font: FontName | "box"; text: string }[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const font = fontFor(segment);
    const last = runs.at(-1);
    const letters = font === "box" ? segment : segment.replace(joiners, "");
    if (last && last.font === font && font !== "box") last.text += letters;
    else if (letters !== "") runs.push({ font, text: letters });
  }
  return runs.map(({ font, text }) => ({
    font,
    text,
    width: font === "box" ? boxWidth(style.size) : ruler.width(font, style.size, text),
  }));
};

const wordOf = (runs: readonly Run[]): Word => ({ runs, width: runs.reduce((sum, { width }) => sum + width, 0) });

/** A word wider than the line, such as an address or pasted nonsense, is cut where the line ends. */
const cut = (ruler: Ruler, word: Word, style: Style, width: number): Word[] => {
  if (word.width <= width) return [word];
  const pieces: Word[] = [];
  let runs: Run[] = [];
  let used = 0;
  const close = () => {
    if (runs.length > 0) pieces.push(wordOf(runs));
    runs = [];
    used = 0;
  };
  for (const run of word.runs) {
    if (run.font === "box") {
      if (used + run.width > width) close();
      runs.push(run);
      used += run.width;
      continue;
    }
    let text = "";
    let measured = 0;
    for (const { segment } of graphemes.segment(run.text)) {
      const step = ruler.width(run.font, style.size, segment);
      if (used + measured + step > width) {
        if (text !== "") runs.push({ font: run.font, text, width: measured });
        close();
        text = "";
        measured = 0;
      }
      text += segment;
      measured += step;
    }
    if (text !== "") runs.push({ font: run.font, text, width: measured });
    used += measured;
  }
  close();
  return pieces;
};

/** Sets a text in lines of a width. Pure: the same text, style and width give the same lines. */
export const setText = (ruler: Ruler, text: Text, style: Style, width: number): SetText => {
  const parts = typeof text === "string" ? [text] : text;
  const lines: Line[] = [];
  const space = ruler.width(style.weight, style.size, " ");
  let words: Word[] = [];
  let used = 0;
  let boxes = false;
  const closeLine = () => {
    const runs: { font: FontName | "box"; text: string; spaced: boolean }[] = [];
    for (const [index, word] of words.entries()) {
      for (const [at, run] of word.runs.entries()) {
        const spaced = index > 0 && at === 0;
        const last = runs.at(-1);
        const text = spaced && run.font !== "box" ? ` ${run.text}` : run.text;
        // Words of one font go to the paper in one stroke, with their spaces: text that can be copied and searched.
        if (last && last.font === run.font && run.font !== "box") last.text += text;
        else runs.push({ font: run.font, text, spaced: spaced && run.font === "box" });
      }
    }
    // Measured as they are drawn: a space is wider in bold, and what follows must not come too near.
    let x = 0;
    const placed = runs.map(({ font, text, spaced }) => {
      if (spaced) x += space;
      const run = { font, text, x, width: font === "box" ? boxWidth(style.size) : ruler.width(font, style.size, text) };
      x += run.width;
      return run;
    });
    lines.push({ runs: placed, width: x });
    words = [];
    used = 0;
  };
  const add = (word: Word) => {
    const wanted = words.length > 0 ? used + space + word.width : word.width;
    if (words.length > 0 && wanted > width) closeLine();
    used = words.length > 0 ? used + space + word.width : word.width;
    words.push(word);
  };

  // A word may begin in one weight and end in another ("**Wat**:"), so that words are put together over the parts.
  let pending: Run[] = [];
  const closeWord = () => {
    if (pending.length === 0) return;
    for (const piece of cut(ruler, wordOf(pending), style, width)) add(piece);
    pending = [];
  };
  for (const part of parts) {
    const strong = typeof part !== "string";
    for (const token of clean(strong ? part.strong : part).split(/(\n|[ \u00a0]+)/)) {
      if (token === "") continue;
      if (token === "\n") {
        closeWord();
        closeLine();
      } else if (/^[ \u00a0]+$/.test(token)) closeWord();
      else {
        const runs = runsOf(ruler, token, style, strong);
        boxes ||= runs.some(({ font }) => font === "box");
        pending.push(...runs);
      }
    }
  }
  closeWord();
  if (words.length > 0 || lines.length === 0) closeLine();
  return { lines, spoken: boxes ? clean(plain(text)) : undefined };
};

/** The same number of lines, but of about equal length: a title does not leave one word alone. */
export const setBalanced = (ruler: Ruler, text: Text, style: Style, width: number): SetText => {
  let best = setText(ruler, text, style, width);
  if (best.lines.length === 1 || best.lines.length > 3) return best;
  for (let part = 0.95; part > 0.5; part -= 0.05) {
    const narrower = setText(ruler, text, style, width * part);
    if (narrower.lines.length > best.lines.length) break;
    best = narrower;
  }
  return best;
};
