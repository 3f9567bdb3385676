import { type Block, type Paper, printOnePage } from "@vliegwiel/paper";
import { type Content, factsOf, underHeadings } from "../contract.ts";
import { TooLong } from "../errors.ts";

type On = {
  readonly content: Content;
  /** Who stands on it as sender; empty: nobody but the person. */
  readonly sender: string;
  readonly now: Date;
  readonly demo: boolean;
  readonly place: (code: string) => string | undefined;
};

const rows = (pairs: readonly (readonly [string, string])[]): Block => ({ is: "facts", rows: pairs });

/** One A4. The title is in the properties of the file, so the name is not in the title. */
export const profilePaper = ({ content, sender, now, demo, place }: On): Paper => ({
  title: "Profiel voor werk",
  above: [content.called, content.region && `regio ${content.region}`].filter(Boolean).join(", "),
  foot: [
    demo ? "Demo: deze persoon is verzonnen." : "",
    content.called
      ? "Gemaakt met en goedgekeurd door de persoon zelf. Bewaar het niet langer dan nodig."
      : "Zonder naam. Gemaakt met en goedgekeurd door de persoon zelf.",
  ]
    .filter(Boolean)
    .join(" "),
  madeAt: now,
  blocks: [
    rows(underHeadings(content.sentences).map(({ title, texts }) => [title, texts.join(" ")] as const)),
    rows(factsOf(content.looking, place).map(({ label, value }) => [label, value] as const)),
    ...(sender ? [{ is: "paragraph", text: `Contact: ${sender}`, tone: "quiet" } as const] : []),
  ],
});

/** Letters of eight points and a bit: smaller is not for reading. */
const readable = 0.74;

/**
 * What is released can be read on one A4: measured, because the widths of letters differ more than their number says.
 *
 * @throws {TooLong}
 */
export const assertFitsOnPage = async (content: Content, now: Date): Promise<void> => {
  const longest = { content, sender: "M".repeat(60), now, demo: true, place: () => "M".repeat(20) };
  const printed = await printOnePage(profilePaper(longest)).catch(() => undefined);
  if (!printed || printed.scale < readable) throw new TooLong();
};
