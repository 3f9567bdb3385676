import PDFDocument from "pdfkit";
import { layOut } from "./blocks.ts";
import { type Leaf, type Part, type PlacedPage, paginate, type Strip } from "./flow.ts";
import { type FontName, fontFiles, fontNames } from "./fonts.ts";
import { colour, onePage, page, type Style, style } from "./house-style.ts";
import type { Paper } from "./paper.ts";
import { clean, type Ruler, setText } from "./setting.ts";

type Sheet = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/**
 * Puts a paper on A4 as a tagged PDF: language, title, headings, lists and tables with their titles are in the file for
 * whoever hears it read, and each letter is real text. Pure: no clock, no network; the same paper gives the same bytes.
 */
export const print = async (paper: Paper): Promise<Buffer> => {
  const sheet = startSheet(paper);
  const ruler = rulerOf(sheet);
  const { leaves, strips } = layOut(ruler, { ...paper, title: paper.heading ?? paper.title });
  const pages = paginate(strips, page);
  const elements = growTree(sheet, leaves);
  const bookmarks: PDFKit.PDFOutline[] = [];
  for (const [index, placed] of pages.entries()) {
    sheet.addPage();
    if (index === 0) letterhead(sheet, ruler, paper);
    drawPage(sheet, placed, elements, bookmarks, inColourOf(paper));
  }
  for (let index = 0; index < pages.length; index += 1) {
    sheet.switchToPage(index);
    if (index > 0) running(sheet, ruler, paper.title);
    foot(sheet, ruler, paper.foot, `Pagina ${index + 1} van ${pages.length}`);
  }
  return finished(sheet);
};

/** Below this a letter is too small to read with ease; only words that are not words make it smaller. */
const smallest = 0.4;
const step = 0.02;

/**
 * The same, always on one page: set smaller until it fits. What is above the limits of its form may become too small to
 * read, but never a second page.
 *
 * @returns the file, and how much smaller than usual the letters are (1: not)
 * @throws when it does not fit at the smallest size
 */
export const printOnePage = async (paper: Paper): Promise<{ file: Buffer; scale: number }> => {
  const sheet = startSheet(paper);
  const shown = { ...paper, title: paper.heading ?? paper.title };
  for (let scale = 1; scale >= smallest; scale -= step) {
    const ruler = rulerOf(sheet, scale);
    const { leaves, strips } = layOut(ruler, shown, true);
    const bottom = onePage.firstTop + (onePage.bottom - onePage.firstTop) / scale;
    const [placed, ...more] = paginate(strips, { firstTop: onePage.firstTop, top: onePage.firstTop, bottom });
    if (!placed || more.length > 0) continue;
    const plainRuler = rulerOf(sheet);
    const elements = growTree(sheet, leaves);
    sheet.addPage();
    letterhead(sheet, plainRuler, paper);
    sheet.save().translate(page.left, onePage.firstTop).scale(scale).translate(-page.left, -onePage.firstTop);
    drawPage(sheet, placed, elements, [], inColourOf(paper));
    sheet.restore();
    foot(sheet, plainRuler, paper.foot, "Pagina 1 van 1");
    return { file: await finished(sheet), scale };
  }
  throw new Error("this paper does not fit on one page");
};

const startSheet = ({ title, madeAt }: Paper): Sheet => {
  const sheet = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    // The types of pdfkit know only the archive formats.
    subset: "PDF/UA" as "PDF/A-1",
    tagged: true,
    lang: "nl-NL",
    displayTitle: true,
    // Who made it, for whom and on which machine is not said: properties travel along unseen.
    info: {
      // pdfkit puts the title in XML as it is.
      Title: clean(title).replace(/[<>&]/g, " "),
      Creator: "Vliegwiel",
      Producer: "Vliegwiel",
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  for (const name of fontNames) sheet.registerFont(name, fontFiles[name]);
  return sheet;
};

/** What pdfkit's types do not show: the font it has opened, which knows its own letters. */
type Opened = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

const rulerOf = (sheet: Sheet, scale = 1): Ruler => {
  const letters = new Map(
    fontNames.map((name) => {
      sheet.font(name);
      return [name, (sheet as unknown as Opened)._font.font] as const;
    }),
  );
  const known = new Map<string, boolean>();
  return {
    room: (page.right - page.left) / scale,
    knows: (name, character) => {
      const key = `${name}${character}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const answer = letters.get(name)?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ?? false;
      known.set(key, answer);
      return answer;
    },
    width: (name, size, text) => sheet.font(name).fontSize(size).widthOfString(text),
  };
};

const growTree = (sheet: Sheet, leaves: readonly Leaf[]): Map<Leaf, Element> => {
  const elements = new Map<Leaf, Element>();
  const grow = (leaf: Leaf): Element => {
    const element = sheet.struct(leaf.tag, {
      ...(leaf.scope && { scope: leaf.scope }),
      ...(leaf.spoken !== undefined && { actual: leaf.spoken }),
    } as PDFKit.Mixins.StructureElementOptions);
    elements.set(leaf, element);
    for (const child of leaf.children) element.add(grow(child));
    return element;
  };
  const whole = sheet.struct("Document");
  sheet.addStructure(whole);
  for (const leaf of leaves) whole.add(grow(leaf));
  return elements;
};

/** The colour that stands out on our own papers, in that of the letterhead. */
type Dye = <Look extends { readonly colour: string }>(look: Look) => Look;
const inColourOf =
  ({ letterhead: own }: Paper): Dye =>
  (look) =>
    own && look.colour === colour.action ? { ...look, colour: own.colour } : look;

/** Draws the strips of a page. Lines of one leaf that follow each other are one piece of marked content. */
const drawPage = (
  sheet: Sheet,
  placed: PlacedPage,
  elements: ReadonlyMap<Leaf, Element>,
  bookmarks: PDFKit.PDFOutline[],
  dyed: Dye,
): void => {
  let marked: Leaf | undefined;
  const close = () => {
    if (marked) sheet.endMarkedContent();
    marked = undefined;
  };
  const mark = (leaf: Leaf) => {
    if (marked === leaf) return;
    close();
    const element = elements.get(leaf);
    if (!element) throw new Error("a leaf that is not in the tree");
    element.add(sheet.markStructureContent(leaf.tag));
    marked = leaf;
  };
  for (const { strip, y } of placed) {
    if (strip.bookmark) addBookmark(sheet, bookmarks, strip.bookmark);
    for (const part of strip.parts) {
      if (part.leaf) {
        mark(part.leaf);
        drawLines(sheet, { ...part, style: dyed(part.style) }, y);
      } else {
        close();
        artifact(sheet, () => drawLines(sheet, part, y), { type: "Pagination" });
      }
    }
    if (strip.rule) {
      close();
      artifact(sheet, () => drawRule(sheet, strip, y));
    }
  }
  close();
  for (const { from, to } of barsOf(placed))
    artifact(sheet, () =>
      sheet.rect(page.left, from - 1, 3, to - from + 2).fill(dyed({ colour: colour.action }).colour),
    );
};

/** The bars beside lines that follow each other are one bar. */
const barsOf = (placed: PlacedPage): { from: number; to: number }[] => {
  const bars: { from: number; to: number }[] = [];
  let last: PlacedPage[number]["strip"] | undefined;
  for (const { strip, y } of placed) {
    const bar = bars.at(-1);
    if (strip.bar && last?.bar && bar && strip.parts[0]?.leaf === last.parts[0]?.leaf) bar.to = y + strip.height;
    else if (strip.bar) bars.push({ from: y, to: y + strip.height });
    last = strip;
  }
  return bars;
};

const artifact = (sheet: Sheet, draw: () => void, options: PDFKit.Mixins.MarkingOptions = { type: "Layout" }): void => {
  sheet.markContent("Artifact", options);
  draw();
  sheet.endMarkedContent();
};

/** Where letters stand in their line: the middle of ascent and descent, so that sizes beside each other share a line. */
const baselineOf = ({ size, leading }: Style) => leading / 2 + size * 0.34;

const drawLines = (sheet: Sheet, { lines, style: look, x }: Part, top: number): void => {
  for (const [index, line] of lines.entries()) {
    const baseline = top + index * look.leading + baselineOf(look);
    for (const [at, run] of line.runs.entries()) {
      if (run.font === "box") {
        const side = look.size * 0.56;
        sheet
          .rect(x + run.x + 0.5, baseline - side - 0.5, side, side)
          .lineWidth(0.7)
          .stroke(look.colour);
        continue;
      }
      // The space at the end of a line is not seen, but it parts the words for who copies or listens.
      const text = at === line.runs.length - 1 ? `${run.text} ` : run.text;
      write(sheet, run.font, look, text, x + run.x, baseline);
    }
  }
};

const write = (sheet: Sheet, font: FontName, look: Style, text: string, x: number, baseline: number): void => {
  sheet
    .font(font)
    .fontSize(look.size)
    .fillColor(look.colour)
    .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
};

const drawRule = (sheet: Sheet, { rule, height }: Strip, y: number): void => {
  sheet
    .moveTo(page.left, y + height)
    .lineTo(page.right, y + height)
    .lineWidth(rule === "firm" ? 1 : 0.5)
    .stroke(rule === "firm" ? colour.ink : colour.line);
};

const addBookmark = (
  sheet: Sheet,
  above: PDFKit.PDFOutline[],
  { level, text }: NonNullable<Strip["bookmark"]>,
): void => {
  above.length = Math.min(above.length, level - 1);
  above.push((above.at(-1) ?? sheet.outline).addItem(clean(text).replace(/\n/g, " "), { expanded: true }));
};

/** Our own mark and name at the top of the first page, or those of the letterhead. */
const letterhead = (sheet: Sheet, ruler: Ruler, { letterhead: own }: Paper): void =>
  artifact(
    sheet,
    () => {
      const name: Style = { ...style.label, size: 13, colour: colour.ink };
      if (own) {
        sheet.rect(page.left, page.headline - 13, 6, 20).fill(own.colour);
        oneLine(sheet, ruler, own.name, { ...name, colour: own.colour }, page.left + 16);
        return;
      }
      sheet
        .save()
        .translate(page.left, page.headline - 13)
        .scale(0.6);
      sheet.lineWidth(3).lineCap("round").strokeColor(colour.action);
      sheet.path("M16 3a13 13 0 1 1-11.3 6.6").stroke();
      sheet.path("M16 10.5a5.5 5.5 0 1 0 5.5 5.5").stroke();
      sheet.circle(8.2, 5.8, 2.2).fill(colour.accent);
      sheet.restore();
      oneLine(sheet, ruler, "Vliegwiel", name, page.left + 26);
    },
    { type: "Pagination", attached: ["Top"] },
  );

const oneLine = (sheet: Sheet, ruler: Ruler, text: string, look: Style, x: number, y: number = page.headline - 12) => {
  const { lines } = setText(ruler, text, look, page.right - x);
  drawLines(sheet, { leaf: undefined, style: look, x, lines: lines.slice(0, 1) }, y);
};

/** The title again, small, on every page but the first. */
const running = (sheet: Sheet, ruler: Ruler, title: string): void =>
  artifact(sheet, () => oneLine(sheet, ruler, title, style.quiet, page.left), {
    type: "Pagination",
    attached: ["Top"],
  });

const foot = (sheet: Sheet, ruler: Ruler, text: string, number: string): void =>
  artifact(
    sheet,
    () => {
      sheet
        .moveTo(page.left, page.footline - 6)
        .lineTo(page.right, page.footline - 6)
        .lineWidth(0.5)
        .stroke(colour.line);
      const right = page.right - ruler.width("regular", style.quiet.size, number);
      const { lines } = setText(ruler, text, style.quiet, right - page.left - 24);
      drawLines(sheet, { leaf: undefined, style: style.quiet, x: page.left, lines: lines.slice(0, 2) }, page.footline);
      oneLine(sheet, ruler, number, style.quiet, right - 0.01, page.footline);
    },
    { type: "Pagination", attached: ["Bottom"] },
  );

const finished = (sheet: Sheet): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheet.on("data", (chunk: Buffer) => chunks.push(chunk));
    sheet.on("end", () => resolve(Buffer.concat(chunks)));
    sheet.on("error", reject);
    sheet.end();
  });
