import { kinds, type Need, needs, nothingKnown, type Offer, placedFor, type Wanted } from "@vliegwiel/matching";
import { expect, test } from "vitest";
import { dice } from "../../../tests/harness/dice.ts";
import { aroundOf, type Candidate, candidatesFrom, firstOf, isNearEnough, poolFor } from "./candidates.ts";

const most = 25;
const roll = dice(20261122);
const someNeeds = Object.keys(needs) as Need[];
const somewhere = () => ({ longitude: 4.2 + roll.next() * 1.2, latitude: 51.8 + roll.next() * 0.8 });
const towns = Array.from({ length: 14 }, (_, at) => ({ code: `T${at}`, ...somewhere() }));
const places = new Map(towns.map((town) => [town.code, town]));

const offers = Array.from({ length: 2_500 }, (_, at) => {
  const kind = roll.pick(kinds);
  const { longitude, latitude } = roll.pick(towns);
  const from = 4 + roll.upTo(28);
  return {
    ...{ id: `offer ${at}`, employerId: `employer ${at % 400}`, employerName: "Bedrijf", title: kind.name, town: "" },
    ...{ kind: kind.name, field: kind.field, hours: { from, to: from + roll.upTo(9) } },
    // Of one in ten nobody knows where it is.
    ...(roll.chance(0.9) && { at: { longitude, latitude } }),
    ...{ asks: { level: 1 + roll.upTo(6), must: roll.chance(0.3) }, comesWith: {} },
    gives: { [roll.pick(someNeeds)]: roll.chance(0.6), [roll.pick(someNeeds)]: roll.chance(0.6) },
    ...{ motives: roll.chance(0.3) ? (["experience"] as const) : [], heardOn: `2026-10-${10 + roll.upTo(20)}` },
    ...{ offerKind: "vacancy" as const, withRegion: true },
  };
});
const employers = Array.from({ length: 150 }, (_, at) => ({
  ...{ id: `employer ${at}`, employerId: `employer ${at}`, employerName: "Bedrijf", title: "Bedrijf", town: "" },
  ...{ municipalityCode: roll.pick(towns).code, motives: [], heardOn: "2026-10-01", withRegion: true },
  ...(roll.chance(0.6) && { sector: roll.pick(["green", "retail", "logistics", "care"]) }),
}));
const someone = (): Wanted => ({
  ...nothingKnown,
  work: roll.some([roll.pick(kinds).name, roll.pick(kinds).name], 0.8),
  fields: roll.some([roll.pick(kinds).field], 0.5),
  hours: { from: 8, to: 16, later: 24 },
  travel: {
    from: roll.pick(towns),
    by: roll.pick(["walk", "bike", "public-transport", "car"]),
    minutes: 15 + 15 * roll.upTo(4),
  },
  needs: [{ need: roll.pick(someNeeds), must: roll.chance(0.5) }],
  weighs: roll.some(["wishes", "hours", "travel", "workplace", "employer"] as const, 0.3).slice(0, 3),
});

const kilometresEast = (from: Offer["at"], to: Offer["at"]) =>
  from && to
    ? Math.hypot((to.latitude - from.latitude) * 111.2, (to.longitude - from.longitude) * 111.2 * Math.cos(0.91))
    : 0;

test("of three hundred invented people, what lies around gives the same first twenty-five as the whole region, or is known not to", () => {
  const seen = { enough: 0, more: 0 };
  for (let n = 0; n < 300; n += 1) {
    const wanted = someone();
    const filter = { kind: "", near: roll.pick(["", "", "yes"] as const) } as const;
    const first = (pool: readonly Candidate[]) => {
      const placed = placedFor(wanted, poolFor(wanted, pool, filter), most * 3);
      return firstOf(placed, filter, most);
    };
    const around = aroundOf(wanted);
    if (!around) throw new Error("everyone here travels");
    const region = offers.slice(0, roll.pick([20, 120, 400, 2_500]));
    // As the database leaves out what is surely too far, with a little to spare.
    const near = region.filter(({ at }) => kilometresEast(around.from, at) <= around.kilometres);
    const employersNear = employers.filter(
      ({ municipalityCode }) => kilometresEast(around.from, places.get(municipalityCode)) <= around.kilometres,
    );
    const nearby = candidatesFrom({ offers: near, employers: employersNear, places });
    const firstNearby = first(nearby);
    if (!isNearEnough(wanted, nearby, firstNearby, filter, most)) {
      seen.more += 1;
      continue;
    }
    seen.enough += 1;
    const everywhere = first(candidatesFrom({ offers: region, employers, places }));
    expect(
      firstNearby.map(({ id }) => id),
      `person ${n}`,
    ).toEqual(everywhere.map(({ id }) => id));
  }
  // Both happen often enough to say something.
  expect(seen.enough).toBeGreaterThan(60);
  expect(seen.more).toBeGreaterThan(20);
});
