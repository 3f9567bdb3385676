import type { Dimension } from "./verdict.ts";
import type { Need, RuledOut } from "./words/needs.ts";

/** Whole degrees and fractions, WGS 84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

export type TravelMode = "walk" | "bike" | "e-bike" | "moped" | "public-transport" | "car";
export type Day = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** What a person wants, can and needs, as they approved it. Whatever is absent is not known, and that counts for nothing. */
export interface Wanted {
  /** Kinds of work by name, and fields as a whole. */
  readonly work: readonly string[];
  readonly fields: readonly string[];
  /** Hours per week: now, and where they want to go. */
  readonly hours?: { readonly from: number; readonly to: number; readonly later?: number };
  readonly days?: readonly Day[];
  /** Work and thinking level, 1 to 6. */
  readonly level?: number;
  /** Behaviour competences by their VUM number. Absent: nobody asked. */
  readonly competences?: readonly number[];
  readonly licences?: readonly string[];
  /** Languages someone works in, ISO 639-3. */
  readonly languages?: readonly string[];
  readonly certificates?: readonly string[];
  readonly travel?: { readonly from: Point; readonly by: TravelMode; readonly minutes: number };
  readonly needs: readonly { readonly need: Need; readonly must: boolean }[];
  /** What weighs most, in their own words of order: at most three. */
  readonly weighs: readonly Dimension[];
  /** Their own no. Final, and kept for themselves. */
  readonly no: {
    readonly circumstances: readonly RuledOut[];
    readonly work: readonly string[];
    readonly fields: readonly string[];
    readonly employers: readonly string[];
    readonly offers: readonly string[];
    /** No further than this, in minutes by their own way of travelling. */
    readonly minutes?: number;
  };
}

/** Somebody of whom nothing is known yet. */
export const nothingKnown: Wanted = {
  work: [],
  fields: [],
  needs: [],
  weighs: [],
  no: { circumstances: [], work: [], fields: [], employers: [], offers: [] },
};
