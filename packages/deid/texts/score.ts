import type { Gold, LabelledText, Piece } from "./parse.ts";
import { type Tag, tags } from "./tags.ts";

/** What the scorer needs of a mark; a span of `deidentify` is one. */
export interface Mark extends Piece {
  readonly category: string;
  readonly certainty: string;
}

/** A label, and what the marks made of it. */
export interface JudgedGold extends Gold {
  /** All its letters and digits are covered, by marks of any category. */
  readonly found: boolean;
  /** At least one of its letters or digits is covered. */
  readonly touched: boolean;
  /** Found, and a mark of its own category lies on it. */
  readonly named: boolean;
}

/** right: at least half lies in a label. either: that half is only reached with what is optional. wrong: the rest. */
export type Verdict = "right" | "either" | "wrong";

/** One text, judged. */
export interface Judged {
  readonly text: LabelledText;
  readonly gold: readonly JudgedGold[];
  readonly marks: readonly (Mark & { readonly verdict: Verdict })[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The places of the letters and digits of a piece: spaces, dots and dashes do not count. */
const letters = (text: string, { start, end }: Piece): number[] => {
  const places: number[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (letterOrDigit.test(character)) places.push(at);
    at += character.length;
  }
  return places;
};

const covered = (text: string, pieces: readonly Piece[]): Set<number> =>
  new Set(pieces.flatMap((piece) => letters(text, piece)));

/** Holds the marks against the labels of one text. */
export const judge = (text: LabelledText, marks: readonly Mark[]): Judged => {
  const marked = covered(text.text, marks);
  const inGold = covered(text.text, text.gold);
  const inEither = covered(text.text, [...text.gold, ...text.optional]);
  const half = (places: readonly number[], within: ReadonlySet<number>) =>
    places.length > 0 && places.filter((place) => within.has(place)).length * 2 >= places.length;
  return {
    text,
    gold: text.gold.map((gold) => {
      const places = letters(text.text, gold);
      const found = places.every((place) => marked.has(place));
      const onIt = (mark: Mark) => mark.start < gold.end && mark.end > gold.start;
      const named = found && marks.some((mark) => mark.category === gold.tag.category && onIt(mark));
      return { ...gold, found, touched: places.some((place) => marked.has(place)), named };
    }),
    marks: marks.map((mark) => {
      const places = letters(text.text, mark);
      const verdict = half(places, inGold) ? "right" : half(places, inEither) ? "either" : "wrong";
      return { ...mark, verdict };
    }),
  };
};

/** So many out of so many. */
export interface Count {
  readonly of: number;
  readonly good: number;
}

/** The part that is good; of nothing, everything is. */
export const share = ({ good, of }: Count): number => (of === 0 ? 1 : good / of);

const count = <T>(all: readonly T[], good: (one: T) => boolean): Count => ({
  of: all.length,
  good: all.filter(good).length,
});

/** The score of a set of texts. */
export interface Score {
  readonly texts: number;
  readonly perTag: readonly {
    readonly tag: Tag;
    readonly found: Count;
    readonly touched: Count;
    readonly named: Count;
  }[];
  readonly perCategory: readonly { readonly category: string; readonly right: Count }[];
  /** Of the marks that count (not those on optional pieces), how many are right. */
  readonly precision: Count;
  readonly sure: Count;
  /** Of the labels with these tags (or of this level), how many are found. */
  readonly direct: Count;
  /** Of the harmless texts, how many have a mark that says "sure" (and is wrong). */
  readonly harmlessMarkedSure: Count;
  /** Of the texts with at least one direct label, in how many is every direct label found. */
  readonly withoutDirectLeak: Count;
}

/** Adds up the judged texts. */
export const score = (judged: readonly Judged[]): Score => {
  const gold = judged.flatMap((one) => one.gold);
  const marks = judged.flatMap((one) => one.marks).filter(({ verdict }) => verdict !== "either");
  const right = ({ verdict }: { readonly verdict: Verdict }) => verdict === "right";
  const direct = (one: Gold) => one.tag.level === "direct";
  const categories = [...new Set(tags.map(({ category }) => category))];
  return {
    texts: judged.length,
    perTag: tags.map((tag) => {
      const own = gold.filter((one) => one.tag === tag);
      return {
        tag,
        found: count(own, ({ found }) => found),
        touched: count(own, ({ touched }) => touched),
        named: count(own, ({ named }) => named),
      };
    }),
    perCategory: categories.map((category) => ({
      category,
      right: count(
        marks.filter((mark) => mark.category === category),
        right,
      ),
    })),
    precision: count(marks, right),
    sure: count(
      marks.filter(({ certainty }) => certainty === "sure"),
      right,
    ),
    direct: count(gold.filter(direct), ({ found }) => found),
    harmlessMarkedSure: count(
      judged.filter(({ text }) => text.harmless),
      (one) => one.marks.some((mark) => mark.certainty === "sure" && mark.verdict === "wrong"),
    ),
    withoutDirectLeak: count(
      judged.filter((one) => one.gold.some(direct)),
      (one) => one.gold.filter(direct).every(({ found }) => found),
    ),
  };
};
