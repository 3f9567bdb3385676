import type { Style } from "./house-style.ts";
import type { Line } from "./setting.ts";

/** Names of the structure tree that we use; a reading machine knows them all. */
export type Tag = "H1" | "H2" | "H3" | "P" | "BlockQuote" | "L" | "LI" | "Lbl" | "LBody" | "Table" | "TR" | "TH" | "TD";

/** A place in the structure tree. The tree is drawn up before anything is put on a page. */
export type Leaf = {
  readonly tag: Tag;
  readonly scope?: "Column" | "Row";
  /** What to read instead, where the letters on paper can't say it. */
  readonly spoken?: string | undefined;
  readonly children: Leaf[];
};

/** Some lines at a place, belonging to one leaf; without a leaf it is decoration, and no machine reads it. */
export type Part = {
  readonly leaf: Leaf | undefined;
  readonly style: Style;
  readonly x: number;
  readonly lines: readonly Line[];
};

/** A strip over the width of the page that is never cut. */
export type Strip = {
  readonly before: number;
  readonly height: number;
  /** Stays on the page of the strip after it. */
  readonly keep: boolean;
  readonly parts: readonly Part[];
  /** A bar along the left, or a line below. */
  readonly bar?: boolean;
  readonly rule?: "fine" | "firm";
  readonly bookmark?: { readonly level: 1 | 2 | 3; readonly text: string };
  /** Drawn again, as decoration, when this strip begins a page: the column titles of its table. */
  readonly again?: Strip;
  readonly newPage?: boolean;
};

export type Placed = { readonly strip: Strip; readonly y: number };
export type PlacedPage = readonly Placed[];

/**
 * Divides strips over pages. A strip that keeps with the next moves along with it, so that no heading ends a page and
 * no line of a paragraph stands alone.
 */
export const paginate = (
  strips: readonly Strip[],
  { firstTop, top, bottom }: { firstTop: number; top: number; bottom: number },
): PlacedPage[] => {
  const pages: Placed[][] = [[]];
  let y = firstTop;
  let fresh = true;
  const current = () => pages[pages.length - 1] ?? [];
  const turn = () => {
    pages.push([]);
    y = top;
    fresh = true;
  };
  /** What must stand together from here on; a chain longer than a page is cut after all. */
  const together = (from: number): number => {
    let height = 0;
    for (let index = from; index < strips.length; index += 1) {
      const strip = strips[index];
      if (!strip || (index > from && strip.newPage)) break;
      height += strip.height + (index === from && fresh ? 0 : strip.before);
      if (height > bottom - top) return strips[from]?.height ?? 0;
      if (!strip.keep) break;
    }
    return height;
  };
  for (const [index, strip] of strips.entries()) {
    if (!fresh && (strip.newPage || y + together(index) > bottom)) turn();
    if (fresh && strip.again) {
      current().push({ strip: strip.again, y });
      y += strip.again.height;
      fresh = false;
    }
    if (!fresh) y += strip.before;
    current().push({ strip, y });
    y += strip.height;
    fresh = false;
  }
  return pages;
};
