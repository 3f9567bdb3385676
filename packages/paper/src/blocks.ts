import type { Leaf, Part, Strip, Tag } from "./flow.ts";
import { page, type Style, style } from "./house-style.ts";
import type { Block, Text } from "./paper.ts";
import { type Line, paragraphsOf, plain, type Ruler, setBalanced, setText } from "./setting.ts";

/** The leaves of the tree in the order of reading, and the strips that show them. */
export type Laid = { readonly leaves: Leaf[]; readonly strips: Strip[] };

const indent = 16;
const labelWidth = 118;
const gutter = 14;
const cellRoom = 6;
/** A row of a table stays whole up to this many lines. */
const wholeRow = 14;

const leaf = (tag: Tag, extra: { scope?: "Column" | "Row"; spoken?: string | undefined } = {}): Leaf => ({
  tag,
  ...extra,
  children: [],
});

type Cell = { readonly leaf: Leaf; readonly style: Style; readonly x: number; readonly lines: readonly Line[] };
type RowShape = {
  before: number;
  after?: number;
  rule?: "fine" | "firm";
  again?: Strip;
  bar?: boolean;
  keep?: boolean;
};

/** The first two and the last two lines stay together. */
const keepsWithNext = (index: number, count: number) => index < count - 1 && (index === 0 || index === count - 2);

/** Cells beside each other: in one strip while they fit well, else line by line. */
const row = (cells: readonly Cell[], { before, after = 0, rule, again, bar, keep = false }: RowShape): Strip[] => {
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  const leading = Math.max(...cells.map(({ style: { leading } }) => leading));
  const extras = { ...(again && { again }), ...(bar && { bar }) };
  if (cells.length > 1 && count <= wholeRow)
    return [{ before, height: count * leading + after, keep, parts: cells, ...extras, ...(rule && { rule }) }];
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const parts: Part[] = cells
      .map((cell) => ({ ...cell, lines: cell.lines.slice(index, index + 1) }))
      .filter(({ lines }) => lines.length > 0);
    return {
      before: index === 0 ? before : 0,
      height: leading + (last ? after : 0),
      keep: last ? keep : keepsWithNext(index, count),
      parts,
      ...extras,
      ...(last && rule && { rule }),
    };
  });
};

const paragraph = (ruler: Ruler, text: Text, look: Style, tag: Tag, bar = false): Laid => {
  const inset = bar ? indent : 0;
  const set = (tag.startsWith("H") ? setBalanced : setText)(ruler, text, look, ruler.room - inset);
  const own = leaf(tag, { spoken: set.spoken });
  const cell = { leaf: own, style: look, x: page.left + inset, lines: set.lines };
  return { leaves: [own], strips: row([cell], { before: look.before, bar }) };
};

const heading = (ruler: Ruler, text: string, level: 1 | 2 | 3, dense = false): Laid => {
  const { leaves, strips } = paragraph(ruler, text, dense && level === 2 ? style.dense : style[level], `H${level}`);
  return {
    leaves,
    strips: strips.map((strip, index) => ({
      ...strip,
      keep: true,
      ...(index === 0 && { bookmark: { level, text } }),
    })),
  };
};

const list = (ruler: Ruler, items: readonly Text[]): Laid => {
  const whole = leaf("L");
  const strips = items.flatMap((item) => {
    const set = setText(ruler, item, style.body, ruler.room - indent);
    const bullet = leaf("Lbl");
    const body = leaf("LBody", { spoken: set.spoken });
    whole.children.push({ ...leaf("LI"), children: [bullet, body] });
    return row(
      [
        { leaf: bullet, style: style.body, x: page.left + 2, lines: setText(ruler, "•", style.body, indent).lines },
        { leaf: body, style: style.body, x: page.left + indent, lines: set.lines },
      ],
      { before: 4 },
    );
  });
  return { leaves: [whole], strips };
};

const facts = (ruler: Ruler, rows: readonly (readonly [string, string])[], dense: boolean): Laid => {
  const whole = leaf("L");
  const strips = rows.flatMap(([label, value], index) => {
    const set = setText(ruler, value, style.body, ruler.room - labelWidth - gutter);
    const name = leaf("Lbl");
    const body = leaf("LBody", { spoken: set.spoken });
    whole.children.push({ ...leaf("LI"), children: [name, body] });
    return row(
      [
        { leaf: name, style: style.label, x: page.left, lines: setText(ruler, label, style.label, labelWidth).lines },
        { leaf: body, style: style.body, x: page.left + labelWidth + gutter, lines: set.lines },
      ],
      { before: dense ? 1 : index === 0 ? 12 : 3 },
    );
  });
  return { leaves: [whole], strips };
};

const table = (ruler: Ruler, { columns, rows }: Extract<Block, { is: "table" }>): Laid => {
  const whole = leaf("Table");
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = ruler.room - gutter * (columns.length - 1);
  let from = page.left;
  const places = columns.map(({ share }) => {
    const place = { x: from, width: (room * share) / shares };
    from += place.width + gutter;
    return place;
  });
  const rowOf = (texts: readonly string[], look: Style, scope: (column: number) => "Column" | "Row" | undefined) => {
    const cells: Cell[] = [];
    const tableRow = leaf("TR");
    for (const [index, place] of places.entries()) {
      const set = setText(ruler, texts[index] ?? "", look, place.width);
      const named = scope(index);
      const own = named ? leaf("TH", { scope: named, spoken: set.spoken }) : leaf("TD", { spoken: set.spoken });
      tableRow.children.push(own);
      cells.push({ leaf: own, style: look, x: place.x, lines: set.lines });
    }
    whole.children.push(tableRow);
    return cells;
  };
  const titles = rowOf(
    columns.map(({ title }) => title),
    style.columnTitle,
    () => "Column",
  );
  const head = row(titles, { before: 12, after: cellRoom, rule: "firm", keep: true });
  const first = head[0];
  // On a following page the same words are decoration: the tree has said them once.
  const again: Strip | undefined = first && {
    ...first,
    before: 0,
    parts: first.parts.map((part) => ({ ...part, leaf: undefined })),
  };
  return {
    leaves: [whole],
    strips: [
      ...head,
      // No row stands alone, at the foot of a page or at the top of one.
      ...rows.flatMap((texts, index) =>
        row(
          rowOf(texts, style.cell, (column) => (column === 0 ? "Row" : undefined)),
          {
            before: cellRoom,
            after: cellRoom,
            rule: "fine",
            keep: keepsWithNext(index, rows.length),
            ...(again && { again }),
          },
        ),
      ),
    ],
  };
};

const lay = (ruler: Ruler, block: Exclude<Block, { is: "new-page" }>, dense: boolean): Laid => {
  switch (block.is) {
    case "heading":
      return heading(ruler, block.text, block.level, dense);
    case "paragraph": {
      const look = style[block.tone ?? "body"];
      return typeof block.text === "string"
        ? joined(paragraphsOf(block.text).map((text) => paragraph(ruler, text, look, "P")))
        : paragraph(ruler, block.text, look, "P");
    }
    case "quote":
      return joined(paragraphsOf(block.text).map((text) => paragraph(ruler, text, style.quote, "P", true)));
    case "writing": {
      const text = joined(
        paragraphsOf(block.text).map((part, index) =>
          paragraph(ruler, part, index === 0 ? style.written : style.body, "P"),
        ),
      );
      const by = paragraph(ruler, block.by, style.by, "P");
      const strips = text.strips.map((strip, index) =>
        index === text.strips.length - 1 ? { ...strip, keep: true } : strip,
      );
      return joined([{ ...text, strips }, by]);
    }
    case "list":
      return list(ruler, block.items);
    case "facts":
      return facts(
        ruler,
        block.rows.filter(([, value]) => value.trim() !== ""),
        dense,
      );
    case "table":
      return table(ruler, block);
  }
};

const joined = (laid: readonly Laid[]): Laid => ({
  leaves: laid.flatMap(({ leaves }) => leaves),
  strips: laid.flatMap(({ strips }) => strips),
});

/** Every block as leaves and strips. A heading without words, or a list without items, is left out. */
export const layOut = (
  ruler: Ruler,
  { title, above, blocks }: { title: string; above?: string | undefined; blocks: readonly Block[] },
  /** A paper that must stay on one page has less white between its parts. */
  dense = false,
): Laid => {
  const laid: Laid[] = [];
  if (above) {
    const line = paragraph(ruler, above, style.above, "P");
    laid.push({ leaves: line.leaves, strips: line.strips.map((strip) => ({ ...strip, keep: true })) });
  }
  laid.push(heading(ruler, title, 1));
  let turn = false;
  for (const block of blocks) {
    if (block.is === "new-page") {
      turn = true;
      continue;
    }
    if (isEmpty(block)) continue;
    const { leaves, strips } = lay(ruler, block, dense);
    laid.push({
      leaves,
      strips: strips.map((strip, index) => (turn && index === 0 ? { ...strip, newPage: true } : strip)),
    });
    turn = false;
  }
  return joined(laid);
};

const isEmpty = (block: Block): boolean => {
  if (block.is === "list") return block.items.length === 0;
  if (block.is === "facts") return block.rows.every(([, value]) => value.trim() === "");
  if (block.is === "table") return block.rows.length === 0;
  return block.is !== "new-page" && plain(block.text).trim() === "";
};
