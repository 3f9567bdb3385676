import { finders } from "./finders/index.ts";
import { readPage } from "./page.ts";
import { resolve } from "./resolve.ts";
import type { Span } from "./span.ts";

export { type BenefitMark, touchesBenefit } from "./benefit.ts";
export { measured } from "./measured.ts";
export type { MeasuredSet, Share } from "./measured-shape.ts";
export type { Category, Certainty, Span } from "./span.ts";

/** Date of the lists and rules: a text that was looked at with older ones is worth looking at again. */
export const listsVersion = "2026-11-22d";

/** To be shown beside every result, also beside "0 gevonden". */
export const limitsOfTheHelper =
  "Deze hulp ziet niet alles. Een bijzonder verhaal of een paar gewone feiten samen kunnen iemand ook verraden. Lees daarom zelf na of iemand te herkennen is.";

/**
 * Marks what identifies a person in a Dutch text, and medical detail: in the order of the text, without overlaps.
 * It is a helper and never a guarantee: see the README of this package for what it misses.
 */
export const deidentify = (text: string): Span[] => {
  const page = readPage(text);
  return resolve(
    page,
    finders.flatMap((find) => find(page)),
  );
};

/**
 * What may never be left in, whoever confirms it: a citizen service number that passes the eleven-test (Wabb art. 10;
 * UAVG art. 46) and an account number with the right check digits. Only those are sure of their kind.
 */
export const mayNeverStand = (spans: readonly Span[]): Span[] =>
  spans.filter(({ category, certainty }) => (category === "bsn" || category === "iban") && certainty === "sure");

const countOf = (text: string, spans: readonly Span[]): Map<string, number> => {
  const known = new Map<string, number>();
  for (const span of spans) known.set(keyOf(text, span), (known.get(keyOf(text, span)) ?? 0) + 1);
  return known;
};

const keyOf = (text: string, { category, start, end }: Span): string => `${category} ${text.slice(start, end)}`;

/**
 * What is marked in a text and was not marked before: what others wrote and looked at is not asked of who writes now.
 */
export const newSpans = (before: string, after: string): Span[] => {
  const known = countOf(before, deidentify(before));
  return deidentify(after).filter((span) => {
    const key = keyOf(after, span);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
};
