import { deidentify } from "@vliegwiel/deid";

/** Begin and end of each mark, one after the other: nothing of what stands there. */
export type Marks = readonly number[];

/**
 * Where a writer would be asked to look, counted through the texts one after the other. What is only possible is a hint
 * to who writes, and no reason to come back to somebody.
 */
export const whereMarked = (texts: readonly string[]): number[] => {
  let offset = 0;
  return texts.flatMap((text) => {
    const begin = offset;
    offset += text.length + 1;
    return deidentify(text)
      .filter(({ certainty }) => certainty !== "maybe")
      .flatMap(({ start, end }) => [begin + start, begin + end]);
  });
};

const pairs = (marks: Marks): [number, number][] =>
  marks.flatMap((start, index) => (index % 2 === 0 ? [[start, marks[index + 1] ?? start] as [number, number]] : []));

/**
 * Does a newer reading mark something where nothing was marked? A mark that is longer, or of another kind, stands where
 * the writer looked already.
 *
 * @param before null when nobody read this text before: what is marked now was looked at by who wrote it
 */
export const showsMore = (before: Marks | null, now: Marks): boolean =>
  before !== null &&
  pairs(now).some(([start, end]) => !pairs(before).some(([from, until]) => start < until && from < end));
