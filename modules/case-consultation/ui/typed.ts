import type { Case, CasePurpose, SavedCase, Theme } from "../contract.ts";

/** What stands in the form of a case. */
export type Typed = {
  theme: Theme;
  question: string;
  tried: string;
  wanted: string;
  purpose: CasePurpose;
  /** A day, or what was typed as long as it is not one. */
  stuckSince: string;
  ownTitle: string;
};

export const nothingTyped: Typed = {
  theme: "",
  question: "",
  tried: "",
  wanted: "",
  purpose: "help",
  stuckSince: "",
  ownTitle: "",
};

export const typedFrom = ({ theme, question, tried, wanted, purpose, stuckSince, ownTitle }: Case): Typed => ({
  theme,
  question,
  tried,
  wanted,
  purpose,
  stuckSince: stuckSince ?? "",
  ownTitle: ownTitle ?? "",
});

export const labels = {
  question: "Wat is je vraag",
  tried: "Wat is er al geprobeerd",
  wanted: "Wat wil je van de groep",
  ownTitle: "Jouw eigen titel",
} as const;

type Texts = Pick<Typed, "question" | "tried" | "wanted">;

export const asOneText = ({ question, tried, wanted }: Texts): string =>
  `Vraag: ${question}\n\nGeprobeerd: ${tried}\n\nGewenst: ${wanted}`;

const both = (mine: string, theirs: string) => (mine === theirs ? mine : [mine, theirs].filter(Boolean).join("\n\n"));

/** One's own text with the other's below it, field by field. */
export const merged = (mine: Typed, theirs: Texts): Typed => ({
  ...mine,
  question: both(mine.question, theirs.question),
  tried: both(mine.tried, theirs.tried),
  wanted: both(mine.wanted, theirs.wanted),
});

/** The other window's text in the place of one's own. */
export const theirsFor = (mine: Typed, { theme, question, tried, wanted, purpose, stuckSince }: SavedCase): Typed => ({
  ...mine,
  theme,
  question,
  tried,
  wanted,
  purpose,
  stuckSince: stuckSince ?? "",
});

const aDay = /^\d{4}-\d{2}-\d{2}$/;
export const isADay = (typed: string): boolean => aDay.test(typed);

/** What goes to the server; a date that is not finished yet stays on the screen. */
export const textsOf = ({ ownTitle: _, stuckSince, ...texts }: Typed) => ({
  ...texts,
  stuckSince: isADay(stuckSince) ? stuckSince : null,
});
