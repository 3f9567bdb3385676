/** In words on screen: past, past bijna, past niet, weten we niet. */
export type Verdict = "fits" | "close" | "does-not-fit" | "unknown";

export const dimensions = ["wishes", "skills", "hours", "travel", "workplace", "employer"] as const;
export type Dimension = (typeof dimensions)[number];

/** Who reads: the person themselves (u), or who helps them. */
export type Reader = "person" | "helper";
/** A sentence; both ways of saying it where the person is spoken of. */
export type Words = string | Readonly<Record<Reader, string>>;

/** Collects the reason. Absent while thousands are compared: a reason is only worded for what is shown. */
export type Say = (reason: Words) => void;

/** Of two: a clash over something close, and that over a fit. What is unknown says nothing beside what is known. */
export const worst = (one: Verdict, other: Verdict): Verdict => {
  if (one === "unknown") return other;
  if (other === "unknown" || one === other) return one;
  if (one === "does-not-fit" || other === "does-not-fit") return "does-not-fit";
  return "close";
};

/** In Dutch: "a, b en c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
