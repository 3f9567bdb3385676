import type { Block } from "@vliegwiel/paper";
import type { Agreement, Colleague, Note } from "../../case-consultation/index.ts";
import { byLine, shortDate, stateWord } from "./wording.ts";

/** A title with what belongs under it; nothing under it, then no title either. */
export const under = (level: 2 | 3, text: string, ...blocks: Block[]): Block[] =>
  blocks.some(says) ? [{ is: "heading", level, text }, ...blocks] : [];

const says = (block: Block): boolean => {
  if (block.is === "list") return block.items.length > 0;
  if (block.is === "table") return block.rows.length > 0;
  if (block.is === "facts") return block.rows.some(([, value]) => value !== "");
  return block.is === "new-page" || block.text !== "";
};

export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const quiet = (text: string): Block => ({ is: "paragraph", text, tone: "quiet" });

export const writings = (items: readonly Pick<Note, "text" | "by">[]): Block[] =>
  items.map(({ text, by }) => ({ is: "writing", text, by: byLine(by) }));

type Promised = Pick<Agreement, "what" | "who" | "dueOn" | "accepted" | "state">;
export const agreementsTable = (agreements: readonly Promised[]): Block => ({
  is: "table",
  columns: [
    { title: "Wat", share: 8 },
    { title: "Wie", share: 7 },
    { title: "Voor", share: 4 },
    { title: "Stand", share: 4 },
  ],
  rows: agreements.map(({ what, who, dueOn, accepted, state }) => [
    what,
    byLine(who),
    shortDate(dueOn),
    stateWord({ state, accepted }),
  ]),
});

export const peopleTable = (people: readonly Colleague[]): Block => ({
  is: "table",
  columns: [
    { title: "Naam", share: 4 },
    { title: "Functie", share: 5 },
    { title: "Organisatie", share: 5 },
  ],
  rows: people.map(({ name, functionTitle, organisation }) => [
    name ?? "Een collega",
    functionTitle,
    organisation ?? "",
  ]),
});
