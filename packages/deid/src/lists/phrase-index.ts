import { fold, type Page, readPage, type Word } from "../page.ts";

/** Names of one or more words, found by their first word. */
export interface PhraseIndex<T> {
  /** The longest entry that begins at this word: how many words it takes, and what was said about it. */
  readonly at: (page: Page, index: number) => { readonly length: number; readonly value: T } | undefined;
  readonly has: (folded: string) => boolean;
  /** The entries of one word. */
  readonly singles: () => Iterable<string>;
}

const joins = new Set([" ", "-", "", ".", ". ", "&", " & ", "+", " + ", "/", "@", "! ", " '", " ’"]);

const plainName = /^[a-z]+$/;

const pieces = (name: string): string[] => {
  const folded = fold(name);
  return plainName.test(folded) ? [folded] : readPage(name).words.map((word) => word.folded);
};

/** A genitive s belongs to who owns, not to the name: Lentis', Emma's. */
export const withoutGenitive = (folded: string): string => folded.replace(/'s?$/, "");

const same = (word: Word | undefined, piece: string): boolean =>
  word !== undefined &&
  (word.folded === piece || (word.folded.includes("'") && withoutGenitive(word.folded) === piece));

/** Makes an index of names; of two the same the first counts. */
export const phraseIndex = <T>(entries: Iterable<readonly [name: string, value: T]>): PhraseIndex<T> => {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();
  const single = new Set<string>();
  for (const [name, value] of entries) {
    const [first, ...rest] = pieces(name);
    if (first === undefined) continue;
    if (rest.length === 0) single.add(first);
    const known = byFirst.get(first);
    if (known) known.push({ rest, value });
    else byFirst.set(first, [{ rest, value }]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  const at = (page: Page, index: number) => {
    const first = page.words[index]?.folded ?? "";
    const known = byFirst.get(first) ?? (first.includes("'") ? byFirst.get(withoutGenitive(first)) : undefined);
    const found = known?.find(({ rest }) =>
      rest.every((piece, offset) => {
        const word = page.words[index + 1 + offset];
        return same(word, piece) && joins.has(word?.gap ?? "?");
      }),
    );
    return found && { length: found.rest.length + 1, value: found.value };
  };
  return { at, has: (folded) => single.has(folded), singles: () => single };
};
