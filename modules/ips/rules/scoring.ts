import type { CoachTime, Computed, Episode, Moment } from "../contract.ts";
import { noPercentageUnder } from "../data/metrics.ts";
import { daysBetween, type Period } from "./days.ts";

/** What the records hold, and the days that are looked at. */
export type Seen = {
  readonly episodes: readonly Episode[];
  readonly times: readonly CoachTime[];
  readonly moments: readonly Moment[];
  readonly period: Period;
};

/** The highest step whose lower edge is reached; the edges are those of scores 2, 3, 4 and 5. */
export const stepOf = (value: number, edges: readonly [number, number, number, number]): number =>
  1 + edges.filter((edge) => value >= edge).length;
export const tooFew = (n: number, of = "personen"): string =>
  `${n} ${of}: te weinig voor een percentage (${noPercentageUnder} of meer).`;
export const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);
/** No score, whatever else there is to say. */
export const noScore = (...evidence: string[]): Computed => ({ score: null, evidence });

const weekOf = (day: string, { from }: Period): number => Math.floor(daysBetween(from, day) / 7);
export const weeksIn = ({ from, until }: Period): number => Math.max(1, Math.floor((daysBetween(from, until) + 1) / 7));
/** In how many of the weeks it happened. */
export const weeksWith = (on: readonly string[], period: Period): { with: number; of: number } => {
  const of = weeksIn(period);
  return { with: new Set(on.map((day) => weekOf(day, period)).filter((week) => week < of)).size, of };
};
/** Three weeks of four, so that a holiday does not make it something else. */
export const weekly = (on: readonly string[], period: Period): boolean => {
  const weeks = weeksWith(on, period);
  return weeks.with >= weeks.of * 0.75;
};
