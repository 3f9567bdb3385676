import { remarks, type Tag, tags } from "./tags.ts";

/** A piece of a text, in UTF-16 code units, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A piece that gives someone away, by the hand of whoever labelled the text. */
export interface Gold extends Piece {
  readonly tag: Tag;
}

/** One text with its labels. */
export interface LabelledText {
  readonly id: string;
  readonly role: string;
  readonly note: string;
  /** Gives nobody away: every mark in it is one too many. */
  readonly harmless: boolean;
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly negatives: readonly Piece[];
  readonly optional: readonly Piece[];
}

const byCode = new Map(tags.map((tag) => [tag.code, tag]));
const opening = /\[([a-z]{1,3})\|/y;

/**
 * Reads the labels out of one text: `Ik begeleid [p|Daan Veenstra], [l|32] jaar.`
 * Labels may stand inside each other. A square bracket without a code is an ordinary bracket.
 */
export const parseLabels = (source: string): Pick<LabelledText, "text" | "gold" | "negatives" | "optional"> => {
  const gold: Gold[] = [];
  const negatives: Piece[] = [];
  const optional: Piece[] = [];
  const open: { readonly code: string | undefined; readonly start: number }[] = [];
  let text = "";
  const close = (code: string, start: number): void => {
    const piece = { start, end: text.length };
    const inside = text.slice(start);
    if (inside === "" || inside !== inside.trim())
      throw new Error(`label "${code}" around "${inside}": empty or spaces`);
    const tag = byCode.get(code);
    if (tag) gold.push({ ...piece, tag });
    else (code === "n" ? negatives : optional).push(piece);
  };
  for (let at = 0; at < source.length; ) {
    opening.lastIndex = at;
    const code = opening.exec(source)?.[1];
    if (code !== undefined) {
      if (!byCode.has(code) && !remarks.some((remark) => remark === code)) throw new Error(`unknown label "${code}"`);
      open.push({ code, start: text.length });
      at += code.length + 2;
      continue;
    }
    const character = source.charAt(at++);
    const last = character === "]" ? open.pop() : undefined;
    if (last?.code !== undefined) close(last.code, last.start);
    else text += character;
    if (character === "[") open.push({ code: undefined, start: text.length });
  }
  const unclosed = open.find(({ code }) => code !== undefined);
  if (unclosed)
    throw new Error(`label "${unclosed.code}" is not closed: "${text.slice(unclosed.start, unclosed.start + 30)}"`);
  const first = (one: Piece, other: Piece) => one.start - other.start || other.end - one.end;
  return { text, gold: gold.sort(first), negatives: negatives.sort(first), optional: optional.sort(first) };
};

/**
 * Reads a file of labelled texts. Each begins with a line `### id | role | note`, and a fourth field `harmless`
 * when nothing in it gives anyone away. What stands above the first such line is a remark for the reader.
 */
export const parseTexts = (source: string): LabelledText[] =>
  source
    .replaceAll("\r\n", "\n")
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [header = "", ...lines] = block.split("\n");
      const [id = "", role = "", note = "", last = ""] = header.split("|").map((field) => field.trim());
      if (id === "" || role === "" || note === "") throw new Error(`header "${header}" needs: id | role | note`);
      if (last !== "" && last !== "harmless") throw new Error(`${id}: "${last}" is not a remark (only: harmless)`);
      const harmless = last === "harmless";
      try {
        const labels = parseLabels(lines.join("\n").trim());
        if (labels.text === "") throw new Error("there is no text");
        if (harmless && labels.gold.length > 0) throw new Error("is called harmless and has labels that count");
        return { id, role, note, harmless, ...labels };
      } catch (cause) {
        throw new Error(`${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    });
