import { type FactName, type Facts, readFacts, facts as table } from "@vliegwiel/instruments-guide";
import { type Asked, questionOf, questions } from "./words/questions.ts";

/** What someone told the page. It lives in the memory of this page, and in a link if they make one; nowhere else. */
export type Given = {
  readonly day: string;
  readonly answers: Readonly<Partial<Record<Asked, boolean | number | string>>>;
  /** Asked and not known: an answer too. */
  readonly notKnown: readonly Asked[];
};

export const isAsked = (name: string): name is Asked => Object.hasOwn(questions, name);

/** @returns what is wrong with the answers, to stand beside the question; undefined when they can be true together */
export const problemWith = ({ day, answers }: Given): string | undefined => {
  const reading = readFacts({ peildatum: day, ...answers });
  return "problems" in reading ? reading.problems[0]?.message : undefined;
};

/** @throws {RangeError} for answers that were not checked first */
export const factsOf = ({ day, answers }: Given): Facts => {
  const reading = readFacts({ peildatum: day, ...answers });
  if ("problems" in reading) throw new RangeError(reading.problems.map(({ fact }) => fact).join(", "));
  return reading.facts;
};

/** The part of a link after the "#": a browser never sends it to a server. */
export const toFragment = ({ day, answers, notKnown }: Given): string => {
  const words = Object.entries(answers).map(([fact, value]): [string, string] => [
    fact,
    value === true ? "ja" : value === false ? "nee" : String(value),
  ]);
  const skipped = notKnown.map((fact): [string, string] => [fact, "weet-ik-niet"]);
  return new URLSearchParams([["datum", day], ...words, ...skipped]).toString();
};

/** @returns what a link carried; `damaged` when a part of it could not be read and was left out */
export const fromFragment = (fragment: string, day: string): { given: Given; damaged: boolean } => {
  let given: Given = { day, answers: {}, notKnown: [] };
  let damaged = false;
  const take = (next: Given) => {
    if (problemWith(next)) damaged = true;
    else given = next;
  };
  for (const [name, text] of new URLSearchParams(fragment)) {
    if (name === "datum") take({ ...given, day: text });
    else if (!isAsked(name)) damaged = true;
    else if (text === "weet-ik-niet") take({ ...given, notKnown: [...given.notKnown, name] });
    else take({ ...given, answers: { ...given.answers, [name]: readAnswer(name, text) } });
  }
  return { given, damaged };
};

const yesOrNo: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/** @returns the answer as the guide knows it; a number may have a comma */
export const readAnswer = (fact: FactName, text: string): boolean | number | string => {
  const { kind } = table[fact];
  if (kind === "yes-no") return yesOrNo[text] ?? text;
  return kind === "number" ? Number(text.trim().replace(",", ".") || Number.NaN) : text;
};

/** @returns the answer in the words in which it was asked */
export const answerInWords = (fact: Asked, value: boolean | number | string): string => {
  const asked = questionOf(fact);
  if (typeof value === "boolean") return value ? "Ja" : "Nee";
  if (typeof value === "number") return `${String(value).replace(".", ",")} ${asked.unit ?? ""}`.trim();
  return asked.answers?.[value] ?? value;
};
