/** A line of a text beside what it was before. */
export type Line = { readonly text: string; readonly change: "same" | "new" | "gone" };

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What is new and what is gone, line by line: rules of play are one agreement per line. */
export const differences = (before: string, after: string): Line[] => {
  const old = linesOf(before);
  const now = linesOf(after);
  // How many lines are the same from here on, for every pair of places (longest common subsequence).
  const same: number[][] = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => same[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = same[i];
      if (row) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const gone = old[i];
    const fresh = now[j];
    if (gone !== undefined && gone === fresh) {
      lines.push({ text: gone, change: "same" });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ text: gone, change: "gone" });
      i += 1;
    } else if (fresh !== undefined) {
      lines.push({ text: fresh, change: "new" });
      j += 1;
    }
  }
  return lines;
};
