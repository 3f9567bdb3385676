import type { Category } from "./span.ts";

/** How many of how many. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

/** What is found on one set of labelled texts. */
export interface MeasuredSet {
  readonly texts: number;
  readonly harmless: number;
  /** Labels of this kind of which every letter was marked. */
  readonly found: Readonly<Record<Category, Share>>;
  /** Marks of this kind that stood on a label. */
  readonly right: Readonly<Record<Category, Share>>;
  readonly precision: Share;
  readonly direct: Share;
  readonly withoutDirectLeak: Share;
  /** Texts in which nothing had to be marked and something was called sure. */
  readonly harmlessMarkedSure: Share;
}

/** The unseen half counts; the half the rules were made with stands beside it. */
export interface Measured {
  readonly measuring: MeasuredSet;
  readonly making: MeasuredSet;
}
