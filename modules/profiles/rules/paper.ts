import { type Block, type Paper, printOnePage } from "@vliegwiel/paper";
import { type Colour, type Content, factsOf, inChapters } from "../contract.ts";
import { TooLong } from "../errors.ts";

type On = {
  readonly content: Content;
  /** Whom an employer calls; empty: nobody is named. */
  readonly contact: string;
  readonly now: Date;
  readonly demo: boolean;
  readonly place: (code: string) => string | undefined;
  /** The style the region chose; absent: our own. */
  readonly letterhead?: { readonly name: string; readonly colour: Colour } | undefined;
};

/** Each at least 7 to 1 on white. */
const inks: Readonly<Record<Colour, string>> = {
  blue: "#0d5266",
  green: "#1d5c2e",
  red: "#8f1d1d",
  purple: "#55307a",
  black: "#1c2530",
};

/** One A4. The title is in the properties of the file, so the name is only on the paper itself. */
export const profilePaper = ({ content, contact, now, demo, place, letterhead }: On): Paper => ({
  title: "Profiel voor werk",
  heading: content.called || "Profiel zonder naam",
  above: ["Profiel voor werk", content.region && `regio ${content.region}`].filter(Boolean).join(", "),
  foot: [
    demo ? "Demo: deze persoon is verzonnen." : "",
    content.called
      ? "Gemaakt met en goedgekeurd door de persoon zelf. Bewaar het niet langer dan nodig."
      : "Zonder naam. Gemaakt met en goedgekeurd door de persoon zelf.",
  ]
    .filter(Boolean)
    .join(" "),
  madeAt: now,
  ...(letterhead && { letterhead: { name: letterhead.name, colour: inks[letterhead.colour] } }),
  blocks: [
    ...(contact ? [{ is: "quote", text: `Contact: ${contact}` } as const] : []),
    ...inChapters(content.sentences, factsOf(content.looking, place)).flatMap(({ title, lines }): Block[] => [
      { is: "heading", level: 2, text: title },
      { is: "facts", rows: lines.map(({ label, value }) => [label, value] as const) },
    ]),
  ],
});

/** Letters of eight points and a bit: smaller is not for reading. */
const readable = 0.74;

/**
 * What is released can be read on one A4: measured, because the widths of letters differ more than their number says.
 *
 * @param contact on the paper of an employer: who is named there, and how to reach them
 * @throws {TooLong}
 */
export const assertFitsOnPage = async (content: Content, now: Date, contact = ""): Promise<void> => {
  const longest = { content, contact, now, demo: true, place: () => "M".repeat(20) };
  const printed = await printOnePage(profilePaper(longest)).catch(() => undefined);
  if (!printed || printed.scale < readable) throw new TooLong();
};
