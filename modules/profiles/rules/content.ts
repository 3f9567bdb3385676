import { listsVersion } from "@vliegwiel/deid";
import { Content, factsOf, type Looking, typedLines, withoutName } from "../contract.ts";

type Mine = { readonly called: string; readonly looking: Looking };

/** The part of a version beside the sentences: with the name and all that was filled in. */
export const factsWithName = ({ called, looking }: Mine, region: string): Omit<Content, "sentences"> => ({
  called,
  region,
  looking,
});

/** The same without a name: derived, so that nobody has to think of it. */
export const factsWithoutName = ({ looking }: Mine, region: string, today: string): Omit<Content, "sentences"> => ({
  called: "",
  region,
  looking: withoutName(looking, Number(today.slice(0, 4))),
});

/** What an employer receives: as with the name, without what the person weighs and without the name of their town. */
export const factsForEmployer = ({ called, looking }: Mine, region: string): Omit<Content, "sentences"> => {
  const { weighs: _weighs, travel, ...rest } = looking;
  return {
    called,
    region,
    looking: {
      ...rest,
      weighs: [],
      ...(travel && { travel: { by: travel.by, minutes: travel.minutes } }),
    },
  };
};

/** A version in one line of a list: the work, and the hours. */
export const inShort = (stored: unknown): { work: string; hours: string } => {
  const facts = factsOf(Content.parse(stored).looking);
  const of = (label: string) => facts.find((fact) => fact.label === label)?.value ?? "";
  return { work: of("Werk"), hours: of("Uren") };
};

/** Every text of a version without a name, by where it stands, as the helper reads it. */
export const textsWithoutName = (
  facts: Omit<Content, "sentences">,
  retold: readonly { readonly sentenceId: string; readonly text: string }[],
): Record<string, string> => ({
  ...typedLines(facts.looking),
  ...Object.fromEntries(retold.map(({ sentenceId, text }) => [`sentences/${sentenceId}`, text])),
});

/** The name someone wants to be called by may not stand in a version without it. */
export const namesTheirName = (called: string, text: string): boolean =>
  called.length > 1 &&
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => called.toLowerCase().split(/\s+/).includes(word));

export { listsVersion };
