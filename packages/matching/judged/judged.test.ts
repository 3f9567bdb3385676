import { expect, test } from "vitest";
import { minutes, type RuledOut, rankFor } from "../src/index.ts";
import { candidates, later, offers } from "./read.ts";

/** What was reached, a little below it. A figure may rise and take its floor along; it never falls unnoticed. */
const floor = { fit: 0.85, fitOrMaybe: 0.95, ofOne: 0.6, later: 0.8 };

const judge = ({ name, wanted, fit, maybe }: (typeof candidates)[number]) => {
  const top = rankFor(wanted, offers, 5).map(({ offer }) => offer.id);
  const share = (good: (id: string) => boolean) => top.filter(good).length / 5;
  return { name, fit: share((id) => fit.has(id)), fitOrMaybe: share((id) => fit.has(id) || maybe.has(id)), top };
};
type One = ReturnType<typeof judge>;
const mean = (all: readonly One[], of: "fit" | "fitOrMaybe") => all.reduce((sum, one) => sum + one[of], 0) / all.length;
const table = (title: string, all: readonly One[]) =>
  [
    `${title}: precision at 5, fit and fit or maybe`,
    ...all.map((one) => `${one.name.padEnd(9)}${one.fit.toFixed(1)}  ${one.fitOrMaybe.toFixed(1)}`),
    `all      ${mean(all, "fit").toFixed(3)}  ${mean(all, "fitOrMaybe").toFixed(3)}`,
  ].join("\n");

test("thirty candidates have work that a jobcoach chose for them, and none that breaks their own no", () => {
  const known = new Map(offers.map((offer) => [offer.id, offer]));
  expect([candidates.length, known.size]).toEqual([30, offers.length]);
  for (const { name, wanted, fit, maybe } of [...candidates, ...later]) {
    expect(fit.size, name).toBeGreaterThanOrEqual(5);
    for (const id of [...fit, ...maybe]) {
      const offer = known.get(id);
      expect(offer, `${id}, for ${name}`).toBeDefined();
      for (const circumstance of wanted.no.circumstances)
        expect(offer?.comesWith[circumstance], `${id}, for ${name}`).not.toBe(true);
    }
    expect([...fit].filter((id) => maybe.has(id))).toEqual([]);
  }
});

test("of the first five for each candidate, at least four in five are what a jobcoach would choose", () => {
  const judged = candidates.map(judge);
  console.log(table("thirty", judged));
  expect(mean(judged, "fit")).toBeGreaterThanOrEqual(floor.fit);
  expect(mean(judged, "fitOrMaybe")).toBeGreaterThanOrEqual(floor.fitOrMaybe);
  for (const one of judged) expect(one.fit, `${one.name}: ${one.top.join(" ")}`).toBeGreaterThanOrEqual(floor.ofOne);
});

test("six more, for whom the ranking was not mended, find as much", () => {
  const judged = later.map(judge);
  console.log(table("six more", judged));
  expect(mean(judged, "fit")).toBeGreaterThanOrEqual(floor.later);
});

test("nobody of them is shown work that breaks their own no, however far down the list", () => {
  const askedAsNeed: Partial<Record<RuledOut, "no-customers" | "no-phone" | "no-heavy" | "from-home">> = {
    customers: "no-customers",
    phone: "no-phone",
    heavy: "no-heavy",
    "on-site-only": "from-home",
  };
  let kept = 0;
  for (const { name, wanted } of [...candidates, ...later]) {
    const shown = rankFor(wanted, offers, offers.length).map(({ offer }) => offer);
    kept += offers.length - shown.length;
    for (const offer of shown) {
      const said = `${offer.id}, for ${name}`;
      for (const circumstance of wanted.no.circumstances) {
        const need = askedAsNeed[circumstance];
        expect(offer.comesWith[circumstance], said).not.toBe(true);
        if (need) expect(offer.gives[need], said).not.toBe(false);
      }
      expect(wanted.no.employers, said).not.toContain(offer.employerId);
      if (wanted.no.minutes !== undefined && wanted.travel && offer.at)
        expect(minutes(wanted.travel.from, offer.at, wanted.travel.by), said).toBeLessThanOrEqual(wanted.no.minutes);
    }
  }
  expect(kept).toBeGreaterThan(300);
});
