export type Piece = { text: string; changed: boolean };
const maxWords = 600;

const merge = (words: readonly Piece[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last && last.changed === word.changed) pieces[pieces.length - 1] = { ...last, text: last.text + word.text };
    else pieces.push(word);
  }
  return pieces;
};

/**
 * What differs between two texts, word by word (longest common subsequence). Very long texts are shown as a whole:
 * comparing them would hold up the screen.
 */
export const wordDifference = (mine: string, theirs: string): { mine: Piece[]; theirs: Piece[] } => {
  const a = mine.split(/(?<=\s)/);
  const b = theirs.split(/(?<=\s)/);
  if (a.length > maxWords || b.length > maxWords)
    return { mine: [{ text: mine, changed: true }], theirs: [{ text: theirs, changed: true }] };
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => a[i]?.trim() === b[j]?.trim();
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const left: Piece[] = [];
  const right: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      left.push({ text: a[i++] ?? "", changed: false });
      right.push({ text: b[j++] ?? "", changed: false });
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      left.push({ text: a[i++] ?? "", changed: true });
    } else {
      right.push({ text: b[j++] ?? "", changed: true });
    }
  }
  return { mine: merge(left), theirs: merge(right) };
};
