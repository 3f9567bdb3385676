import type { Episode, KeptCount, KeptMetric } from "../contract.ts";
import { noPercentageUnder } from "../data/metrics.ts";
import { isIn, type Period, plusDays, plusMonths } from "./days.ts";
import {
  beganWithin,
  daysWorked,
  firstContactDay,
  leftWithoutWork,
  type Started,
  startedOf,
  workAfter,
} from "./episode.ts";

type Count = Pick<KeptCount, "numerator" | "denominator">;

const of = (among: readonly Started[], which: (one: Started) => boolean): Count => ({
  numerator: among.filter(which).length,
  denominator: among.length,
});
const stayedAfter = (days: number) => (episodes: readonly Started[], period: Period) => {
  const reached = episodes.flatMap((one) => {
    const stay = workAfter(one, days);
    return stay && isIn(period, stay.day) ? [stay.working] : [];
  });
  return { numerator: reached.filter(Boolean).length, denominator: reached.length };
};
const known = (episodes: readonly Started[]) => episodes.filter(({ workKnown }) => workKnown);

/**
 * Everyone counts once in each figure: in the quarter in which it was decided. Who worked in a quarter can be anew each
 * quarter, so those do not add up.
 */
const counting: Readonly<Record<KeptMetric, (episodes: readonly Started[], period: Period) => Count>> = {
  "contact-within-30": (episodes, period) =>
    of(
      episodes.filter(({ intake }) => isIn(period, plusDays(intake, 30))),
      (one) => {
        const day = firstContactDay(one);
        return day !== null && day <= plusDays(one.intake, 30);
      },
    ),
  "job-start-rate": (episodes, period) =>
    of(
      known(episodes).filter(({ intake }) => isIn(period, plusMonths(intake, 6))),
      (one) => beganWithin(one, 6),
    ),
  "retention-6": stayedAfter(182),
  "retention-12": stayedAfter(365),
  "quarterly-employed-share": (episodes, period) =>
    of(
      known(episodes).filter(
        ({ intake, closedOn }) => intake <= period.until && (closedOn === null || closedOn >= period.from),
      ),
      (one) => daysWorked(one, period) > 0,
    ),
  dropout: (episodes, period) =>
    of(
      known(episodes).filter(({ closedOn }) => closedOn !== null && isIn(period, closedOn)),
      leftWithoutWork,
    ),
};
const metrics = Object.keys(counting) as KeptMetric[];

type Standing = {
  /** The first quarter that was looked at. */
  readonly since: string;
  /** The last day each figure was kept up to. */
  readonly frozen: Readonly<Partial<Record<KeptMetric, string>>>;
};

/**
 * What can be kept when a quarter is over. A quarter of fewer than ten people is not kept: it is counted together with the
 * next one, and until then only of who is still registered.
 */
export const countsToKeep = (
  episodes: readonly Episode[],
  quarter: Period,
  { since, frozen }: Standing,
): KeptCount[] => {
  const started = startedOf(episodes);
  return metrics.flatMap((metric) => {
    const last = frozen[metric];
    const from = metric === "quarterly-employed-share" ? quarter.from : last ? plusDays(last, 1) : since;
    const period = { from: from < quarter.from ? from : quarter.from, until: quarter.until };
    const count = counting[metric](started, period);
    return count.denominator < noPercentageUnder ? [] : [{ metric, ...period, ...count }];
  });
};

/** How often heads comes before tails. */
const headsInARow = (heads: () => boolean): number => {
  let n = 0;
  while (heads()) n += 1;
  return n;
};
/**
 * A few more or fewer, by chance: the difference of two rows of heads. One person more or less makes any outcome at most
 * twice as likely, so nobody can be found by laying a kept count beside the live one.
 */
export const blurred = ({ numerator, denominator }: Count, heads: () => boolean): Count => {
  const near = (n: number) => Math.max(0, n + headsInARow(heads) - headsInARow(heads));
  const whole = near(denominator);
  return { numerator: Math.min(whole, near(numerator)), denominator: whole };
};
