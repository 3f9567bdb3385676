import type { BenefitMark } from "@vliegwiel/deid";
import type { ReactNode } from "react";
import { asksOf, type Left, type Mark } from "../../contract.ts";

type Piece = { readonly start: number; readonly end: number; readonly kind: string };

const kindOf = (mark: Mark, answers: readonly Left[]): string => {
  if (mark.certainty === "maybe") return "maybe";
  return asksOf(mark, answers) === "nothing" ? "left" : mark.certainty;
};

/** Pieces of a text with their marks, in order. What may matter to a benefit stands where nothing else is marked. */
export const pieces = (
  marks: readonly Mark[],
  benefit: readonly BenefitMark[],
  answers: readonly Left[],
): readonly Piece[] => {
  const named = marks.map((mark) => ({ start: mark.start, end: mark.end, kind: kindOf(mark, answers) }));
  const free = benefit.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end));
  return [...named, ...free.map(({ start, end }) => ({ start, end, kind: "benefit" }))].sort(
    (a, b) => a.start - b.start,
  );
};

/** A text with its marks, as it stands in a field or to be read through. */
export function MarkedPieces({ text, places }: { text: string; places: readonly Piece[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [n, { start, end, kind }] of places.entries()) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      // By its number: what was typed before it moves a mark, and makes no new one of it.
      <mark key={n} className={`vw-mark vw-mark--${kind}`}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
