/** What someone answered, by question: the text as it was understood. "?" says: asked, and not known. */
export type Answers = { readonly [Id in string]?: string };

/** Asked and not known: an answer too. */
export const notKnown = "?";

/** @returns the answer, or undefined when it was not given or is not known */
export const known = (answers: Answers, id: string): string | undefined =>
  answers[id] === notKnown ? undefined : answers[id];

/** @returns the answer as a number, or undefined when it was not given or is not known */
export const knownNumber = (answers: Answers, id: string): number | undefined => {
  const text = known(answers, id);
  return text === undefined ? undefined : Number(text);
};

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** One question of the page, in words for the person concerned. */
export type Question = {
  readonly id: string;
  readonly question: string;
  readonly hint?: string;
  /** What is asked: one of a few, a number with its unit, euros, the ages of children, or a day. */
  readonly kind: "choice" | "number" | "euros" | "ages" | "day";
  readonly choices?: readonly Choice[];
  readonly unit?: string;
  /** Where the engine asks it in another way, the limits in the words of the question. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Whether it is asked at all, after what was said before. */
  readonly when?: (answers: Answers) => boolean;
  /** What we do when it is not known; nothing said means that the outcome says it itself. */
  readonly otherwise?: string;
  /** Without this answer there is no outcome: where to find it. */
  readonly needed?: (answers: Answers) => string | undefined;
};

export const yesNo: readonly Choice[] = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
];

/** Whether the benefit is one of these. */
export const has =
  (...kinds: readonly string[]) =>
  (answers: Answers): boolean =>
    kinds.includes(answers.benefit ?? "");

/** Benefits of UWV that can go together with bijstand, and with a supplement of UWV. */
export const ofUwv = has("ww", "zw", "wga", "iva", "wajong", "wao");

/** What to say while an answer is asked and not known. */
export const neededWhen =
  (asked: (answers: Answers) => boolean, id: string, words: string) =>
  (answers: Answers): string | undefined =>
    asked(answers) && !known(answers, id) ? words : undefined;
