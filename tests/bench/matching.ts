/**
 * How fast the ranking itself is: the first 25 for one person, reasons included, out of a thousand to ten thousand
 * offers. No database and no network. The judged candidates look through their own pool, repeated until it is long
 * enough with other places and other days, so that nothing comes out equal.
 */
import { candidates, offers } from "../../packages/matching/judged/read.ts";
import { type Offer, rankFor } from "../../packages/matching/src/index.ts";

const sizes = [1_000, 3_000, 10_000];

const many = (size: number): Offer[] =>
  Array.from({ length: size }, (_, n) => {
    const offer = offers[n % offers.length];
    if (!offer?.at) throw new Error("the pool has nothing to repeat");
    const { longitude, latitude } = offer.at;
    return {
      ...offer,
      id: `${offer.id}-${n}`,
      employerId: `${offer.employerId}-${n % 6_000}`,
      at: { longitude: longitude + ((n * 7) % 101) / 400, latitude: latitude + ((n * 13) % 103) / 600 },
      heardOn: `2026-${String(1 + (n % 11)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
    };
  });

const percentile = (sorted: readonly number[], part: number) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(2));

/**
 * Milliseconds for one person, by the clock; and of one core on average, where other work of the machine does not
 * count (that clock is too coarse for one run). A fresh copy of the person each time: nothing worked out before is kept.
 */
export const measureMatching = (rounds: number) =>
  Object.fromEntries(
    sizes.map((size) => {
      const pool = many(size);
      const once = (at: number) => {
        const candidate = candidates[at % candidates.length];
        if (!candidate) throw new Error("there are no candidates");
        const wanted = { ...candidate.wanted };
        const from = performance.now();
        const found = rankFor(wanted, pool, 25);
        const took = performance.now() - from;
        if (found.length === 0) throw new Error(`${candidate.name} finds nothing`);
        return took;
      };
      for (let n = 0; n < 60; n += 1) once(n);
      const before = process.threadCpuUsage();
      const times = Array.from({ length: rounds * candidates.length }, (_, n) => once(n)).sort((a, b) => a - b);
      const { user, system } = process.threadCpuUsage(before);
      const core = Number(((user + system) / 1_000 / times.length).toFixed(2));
      return [
        `first 25 of ${size} offers`,
        { p50: percentile(times, 0.5), p95: percentile(times, 0.95), "of one core": core },
      ];
    }),
  );
