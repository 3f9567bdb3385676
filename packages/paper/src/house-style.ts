/**
 * The look of a paper: the ink, action colour and letter of packages/ui-kit/theme/vliegwiel.css on white A4.
 * Nothing depends on colour: a black and white printer loses no meaning. Sizes are points, 72 to the inch.
 */
const a4 = { width: 595.28, height: 841.89 } as const;

export const page = {
  left: 68,
  right: a4.width - 68,
  /** Where the text begins: below the letterhead on the first page, below the running title on the others. */
  firstTop: 112,
  top: 92,
  bottom: a4.height - 84,
  headline: 48,
  footline: a4.height - 60,
} as const;

/** A paper that must stay on one page begins higher and ends lower. */
export const onePage = { firstTop: 76, bottom: a4.height - 70 } as const;

export const colour = {
  ink: "#1c2530",
  quiet: "#4a5663",
  line: "#b9b2a3",
  action: "#0d5266",
  accent: "#c2610c",
} as const;

/** How a text is set. `before` is the white above it, left out at the top of a page. */
export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly weight: "regular" | "bold";
  readonly colour: string;
  readonly before: number;
};

const body: Style = { size: 11, leading: 16, weight: "regular", colour: colour.ink, before: 7 };

export const style = {
  body,
  quote: { ...body, size: 12.5, leading: 18, before: 10 },
  quiet: { ...body, size: 9.5, leading: 14, colour: colour.quiet, before: 5 },
  by: { ...body, size: 9.5, leading: 14, colour: colour.quiet, before: 1 },
  written: { ...body, before: 10 },
  above: { ...body, size: 11, leading: 15, colour: colour.quiet, before: 0 },
  label: { ...body, weight: "bold" },
  cell: { ...body, size: 10, leading: 14, before: 0 },
  columnTitle: { ...body, size: 10, leading: 14, weight: "bold", before: 0 },
  1: { ...body, size: 23, leading: 28, weight: "bold", before: 4 },
  2: { ...body, size: 15, leading: 20, weight: "bold", before: 26, colour: colour.action },
  /** A heading on a paper that must stay on one page. */
  dense: { ...body, size: 12.5, leading: 16, weight: "bold", before: 8, colour: colour.action },
  3: { ...body, size: 11.5, leading: 16, weight: "bold", before: 15 },
} as const satisfies Record<string, Style>;
