import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure tree, with the text that hangs on it. */
export type Heard = { readonly role: string; readonly text: string; readonly children: Heard[] };

export type Read = {
  readonly language: string | undefined;
  readonly info: Record<string, unknown>;
  readonly metadata: string;
  readonly bookmarks: string[];
  /** All there is to read on each page, headers and footers included. */
  readonly pages: { readonly shown: string; readonly heard: Heard[]; readonly artifacts: string }[];
  /** What is drawn outside the tree and outside an artifact: must be nothing. */
  readonly loose: string[];
};

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };
type TreeNode = { role?: string; children?: TreeNode[]; type?: string; id?: string };

/** Reads a PDF back as a reading machine does: the tree per page, the text on it, and what belongs to neither. */
export const readPdf = async (pdf: Uint8Array): Promise<Read> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const pages: Read["pages"] = [];
  const loose: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as TreeNode | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: { tag: string; id: string }[] = [];
    let shown = "";
    let artifacts = "";
    for (const item of items) {
      if ("str" in item) {
        const words = item.str + (item.hasEOL ? "\n" : "");
        shown += words;
        const mark = open.at(-1);
        if (mark?.tag === "Artifact") artifacts += words;
        else if (mark?.id) texts.set(mark.id, (texts.get(mark.id) ?? "") + words);
        else if (item.str.trim() !== "") loose.push(`page ${number}: ${item.str}`);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push({ tag: "tag" in item ? String(item.tag) : "", id: item.id ?? "" });
    }
    const inTree = new Set<string>();
    const hear = (node: TreeNode): Heard => {
      const children = node.children ?? [];
      const own = children.filter(({ type }) => type === "content");
      for (const { id } of own) inTree.add(id ?? "");
      return {
        role: node.role ?? "",
        text: own
          .map(({ id }) => texts.get(id ?? "") ?? "")
          .join("")
          .replace(/\s+/g, " ")
          .trim(),
        children: children.filter(({ type }) => type !== "content").map(hear),
      };
    };
    const heard = (tree?.children ?? []).map(hear);
    for (const [id, text] of texts) if (!inTree.has(id)) loose.push(`page ${number}, not in the tree: ${text}`);
    loose.push(...(await strokesOutside(page, number)));
    pages.push({ shown, heard, artifacts });
  }
  const outline: Bookmark[] | null = await document.getOutline();
  const titles = (items: readonly Bookmark[]): string[] =>
    items.flatMap(({ title, items: below }) => [title, ...titles(below)]);
  const read: Read = {
    language: (info as { Language?: string }).Language,
    info: info as Record<string, unknown>,
    metadata: (metadata as unknown as { getRaw(): string } | null)?.getRaw() ?? "",
    bookmarks: titles(outline ?? []),
    pages,
    loose,
  };
  await task.destroy();
  return read;
};

const painting = [OPS.stroke, OPS.fill, OPS.showText, OPS.constructPath, OPS.paintImageXObject, OPS.shadingFill];

const strokesOutside = async (
  page: { getOperatorList(): Promise<{ fnArray: number[] }> },
  number: number,
): Promise<string[]> => {
  const { fnArray } = await page.getOperatorList();
  const outside: string[] = [];
  let depth = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (depth === 0 && painting.includes(operator)) outside.push(`page ${number}: operator ${operator}`);
  }
  return outside;
};

/** All roles of a tree in the order of reading, with their words. */
export const flat = (heard: readonly Heard[]): { role: string; text: string }[] =>
  heard.flatMap(({ role, text, children }) => [{ role, text }, ...flat(children)]);

/** Everything shown, as one line of words. */
export const wordsOf = ({ pages }: Read): string =>
  pages
    .map(({ shown }) => shown)
    .join(" ")
    .replace(/\s+/g, " ");
