const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** Whether two words differ by one letter at most: added, left out, changed, or two swapped. */
const isNear = (one: string, other: string): boolean => {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - head;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [left, right] = [one.length - head - tail, other.length - head - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[head] === other[head + 1] && one[head + 1] === other[head];
};

/**
 * Finds the word of a list that differs by one letter: leewarden, Leeuwarden. Every word of the list is known by
 * itself with each letter left out, so that looking one up takes as many steps as it has letters.
 */
export const nearIndex = (words: Iterable<string>): ((folded: string) => string | undefined) => {
  const byRest = new Map<string, string[]>();
  const add = (rest: string, word: string): void => {
    const known = byRest.get(rest);
    if (known === undefined) byRest.set(rest, [word]);
    else if (known.length < 8) known.push(word);
  };
  for (const word of words) {
    add(word, word);
    for (let at = 0; at < word.length; at += 1) add(without(word, at), word);
  }
  const among = (rest: string, folded: string): string | undefined =>
    byRest.get(rest)?.find((word) => isNear(word, folded));
  return (folded) => {
    if (folded.length > 30) return undefined;
    let found = among(folded, folded);
    for (let at = 0; found === undefined && at < folded.length; at += 1) found = among(without(folded, at), folded);
    return found;
  };
};
