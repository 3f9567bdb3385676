import type { Item, Section } from "../contract.ts";

/** What an adult reads in a minute on a screen, quietly: about 200 words of plain Dutch. Five minutes is a thousand. */
const wordsPerMinute = 200;
const budget = 1000;
/** A single thing is told in so many words; the rest folds away. */
const longestItem = 45;

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** The day beside it is three words more. */
const wordsOf = ({ title, text, note, day }: Item): number => countWords(`${title} ${text} ${note}`) + (day ? 3 : 0);
export const minutesFor = (words: number): number => Math.max(1, Math.ceil(words / wordsPerMinute));

/** The first words of a text, up to the end of a sentence when there is one, and what is left of it. */
export const shorten = (text: string, limit = longestItem): { text: string; rest: string } => {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[limit - 1];
  if (words.length <= limit || !last) return { text: text.trim(), rest: "" };
  const within = text.slice(0, last.index + last[0].length);
  const sentence = Math.max(...[". ", "! ", "? ", ".\n", "\n"].map((mark) => within.lastIndexOf(mark)));
  // A sentence that ends far too early says too little.
  const cut = sentence > within.length / 3 ? sentence + 1 : within.length;
  const head = text.slice(0, cut).trim();
  return { text: cut === within.length ? `${head} …` : head, rest: text.slice(cut).trim() };
};

/** How much of the five minutes each part may take before the others had their turn. */
const share: Record<Section["key"], number> = { owes: 0.3, decided: 0.2, agreed: 0.2, learned: 0.2, people: 0.1 };

type Full = { readonly key: Section["key"]; readonly items: readonly Item[] };

/**
 * Fits what happened in five minutes: every part gets its share, newest first; what a part leaves over goes to the
 * others in their order. What does not fit is folded away, never lost.
 */
export const inFiveMinutes = (parts: readonly Full[], limit = budget): { sections: Section[]; words: number } => {
  const taken = new Map<Section["key"], number>(parts.map(({ key }) => [key, 0]));
  let left = limit;
  const fill = ({ key, items }: Full, room: number) => {
    let used = 0;
    for (const item of items.slice(taken.get(key) ?? 0)) {
      const words = wordsOf(item);
      if (used + words > room || words > left) break;
      used += words;
      left -= words;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    }
  };
  for (const part of parts) fill(part, Math.floor(limit * share[part.key]));
  for (const part of parts) fill(part, left);
  return {
    sections: parts.map(({ key, items }) => {
      const shown = taken.get(key) ?? 0;
      return { key, items: items.slice(0, shown), folded: items.slice(shown) };
    }),
    words: limit - left,
  };
};

const netherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
/** The calendar day in the Netherlands. */
export const dayOf = (moment: Date): string => netherlands.format(moment);
