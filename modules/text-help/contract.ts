import type { Category, Certainty } from "@vliegwiel/deid";
import { z } from "zod";

/** In the order of the screen; the words are those beside a mark. */
export const categoryWords = {
  person: "naam",
  "birth-date": "geboortedatum",
  date: "datum",
  age: "leeftijd",
  address: "adres",
  postcode: "postcode",
  place: "plaats",
  institution: "instelling",
  employer: "werkgever",
  phone: "telefoonnummer",
  email: "e-mailadres",
  url: "link",
  social: "account",
  bsn: "BSN",
  iban: "rekeningnummer",
  plate: "kenteken",
  id: "nummer",
  medical: "medisch",
  quasi: "herkenbaar",
} as const satisfies Record<Category, string>;

const categories = Object.keys(categoryWords) as [Category, ...Category[]];

/** Why a mark stays: a choice, never words of one's own, for those would give away what the text may not. */
export const leftReasons = {
  "not-personal": "Dit wijst geen persoon aan",
  "not-about-them": "Dit gaat over een organisatie of een professional, niet over de persoon",
  "they-want-it": "De persoon wil dat dit erin staat",
  needed: "Zonder dit is de vraag niet te begrijpen",
} as const;
export type LeftReason = keyof typeof leftReasons;
const reasons = Object.keys(leftReasons) as [LeftReason, ...LeftReason[]];

/** So many signs of what was marked say which mark it was. */
const longestWords = 200;

/** A mark the writer looked at, and that may stay. */
export const Left = z.object({
  words: z.string().min(1).max(longestWords),
  category: z.enum(categories),
  why: z.enum(reasons).optional(),
});
export type Left = z.infer<typeof Left>;

/** Goes along with every text that is shared. */
export const left = z.array(Left).max(100).default([]);

/** One place in a text, with the words that stand there. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly suggestion: string;
  /** A citizen service number or an account number: nobody can let it stay. */
  readonly never: boolean;
};

/** What the helper knows of words, when it comes to saying again that these are the same. */
type Named = Pick<Mark, "category" | "words">;

const folded = (words: string): string =>
  words.slice(0, longestWords).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();

/** The same words of the same kind, wherever they stand: an answer holds for every repeat of them. */
export const keyOf = ({ category, words }: Named): string => `${category} ${folded(words)}`;

/** @returns what was answered about this mark */
export const answerTo = (mark: Named, answers: readonly Left[]): Left | undefined =>
  answers.find((answer) => keyOf(answer) === keyOf(mark));

/** What the writer still has to do: take it out, say why it stays, look at it, or nothing. */
export type Asks = "removal" | "reason" | "look" | "nothing";

/** Sure marks stay with a reason, probable ones when looked at; what is only possible is a hint. */
export const asksOf = (mark: Mark, answers: readonly Left[]): Asks => {
  if (mark.never) return "removal";
  if (mark.certainty === "maybe") return "nothing";
  const answer = answerTo(mark, answers);
  if (mark.certainty === "sure") return answer?.why === undefined ? "reason" : "nothing";
  return answer === undefined ? "look" : "nothing";
};
