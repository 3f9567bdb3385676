/**
 * How fast the ranking itself is: the first 25 for one person, reasons included, out of a thousand to ten thousand
 * offers. No database and no network. People and offers are invented, the same each time.
 */
import {
  kinds,
  type Need,
  needs,
  nothingKnown,
  type Offer,
  rankFor,
  type Wanted,
} from "../../packages/matching/src/index.ts";

const sizes = [1_000, 3_000, 10_000];
const people = 30;

/** Between 0 and 1, the same row each time. */
const dice = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
};
const roll = dice(22);
const pick = <T>(from: readonly T[]): T => {
  const found = from[Math.floor(roll() * from.length)];
  if (found === undefined) throw new Error("there is nothing to pick from");
  return found;
};
const someNeeds = Object.keys(needs) as Need[];
const somewhere = () => ({ longitude: 4.6 + roll() * 0.6, latitude: 52.3 + roll() * 0.4 });

const inventedOffer = (n: number): Offer => {
  const kind = pick(kinds);
  const from = 4 + Math.floor(roll() * 28);
  return {
    id: `offer-${n}`,
    employerId: `employer-${n % 6_000}`,
    title: kind.name,
    kind: kind.name,
    field: kind.field,
    hours: { from, to: from + 8 },
    at: somewhere(),
    asks: { level: 1 + Math.floor(roll() * 6), competences: [24105, 24121], must: roll() < 0.5 },
    gives: { [pick(someNeeds)]: true, [pick(someNeeds)]: false },
    comesWith: roll() < 0.3 ? { weekends: true } : {},
    motives: roll() < 0.3 ? ["experience"] : [],
    heardOn: `2026-${String(1 + (n % 11)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
  };
};

const inventedPerson = (): Wanted => ({
  ...nothingKnown,
  work: [pick(kinds).name, pick(kinds).name],
  hours: { from: 8, to: 16, later: 24 },
  level: 4,
  competences: [24105],
  travel: { from: somewhere(), by: pick(["bike", "car", "public-transport"]), minutes: 45 },
  needs: [
    { need: pick(someNeeds), must: true },
    { need: pick(someNeeds), must: false },
  ],
  weighs: ["workplace"],
  no: { ...nothingKnown.no, circumstances: ["nights", "weekends"] },
});
const candidates = Array.from({ length: people }, inventedPerson);

const many = (size: number): Offer[] => Array.from({ length: size }, (_, n) => inventedOffer(n));

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
        const wanted = { ...candidate };
        const from = performance.now();
        const found = rankFor(wanted, pool, 25);
        const took = performance.now() - from;
        if (found.length === 0) throw new Error("somebody finds nothing");
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
