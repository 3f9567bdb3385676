/**
 * A sorted list in little room: every word begins with one sign for how many letters it shares with the word before
 * (0-9, A-Z), then the letters that differ. Words are in lower case, so a capital or digit always begins the next one.
 */
const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Packs words of lower-case letters and signs. */
export const pack = (words: readonly string[]): string => {
  let packed = "";
  let before = "";
  for (const word of words) {
    let shared = 0;
    while (shared < signs.length - 1 && shared < before.length && word[shared] === before[shared]) shared += 1;
    packed += `${signs[shared] ?? "0"}${word.slice(shared)}`;
    before = word;
  }
  return packed;
};

/** Unpacks what `pack` made. */
export const unpack = (packed: string): string[] => {
  const words: string[] = [];
  let before = "";
  for (const piece of packed.match(/[0-9A-Z][^0-9A-Z]*/g) ?? []) {
    before = before.slice(0, signs.indexOf(piece.charAt(0))) + piece.slice(1);
    words.push(before);
  }
  return words;
};

/** Words written with white space between them. */
export const spaced = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Names of one or more words, one or several on a line, with a slash between. */
export const slashed = (names: string): string[] =>
  names
    .split(/[/\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
