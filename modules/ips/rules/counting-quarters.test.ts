import { describe, expect, test } from "vitest";
import type { Episode } from "../contract.ts";
import { asKept } from "./kept.ts";
import { blurred, countsToKeep } from "./quarters.ts";

const quarter = { from: "2026-07-01", until: "2026-09-30" };
const firstTime = { since: "2026-07-01", frozen: {} };
const episode = (n: number, intake: string, changes: Partial<Episode> = {}): Episode => ({
  episode: `e${n}`,
  referredOn: intake,
  referredBy: "self",
  payer: null,
  askedOn: null,
  decidedOn: null,
  decision: null,
  closedOn: null,
  closeReason: null,
  workKnown: true,
  coach: 1,
  team: null,
  phases: [{ phase: "intake", from: intake }],
  activities: [],
  jobs: [],
  ...changes,
});
const job = (from: string) => ({
  startsOn: from,
  endsOn: null,
  contract: "fixed-term",
  type: 1,
  employer: 1,
  hours: [{ from, until: null, hours: 12 }],
  kinds: [{ from, until: null, kind: "paid" }],
});
const contact = (day: string) => ({
  kind: "employer" as const,
  place: "at-work" as const,
  day,
  minutes: 30,
  inPerson: true,
  fits: true,
  byPerson: false,
  contact: 1,
  coach: 1,
  employer: 1,
});
const people = (n: number, intake: string, changes: (at: number) => Partial<Episode> = () => ({})) =>
  Array.from({ length: n }, (_, at) => episode(at, intake, changes(at)));
const kept = (episodes: readonly Episode[], standing = firstTime) =>
  Object.fromEntries(countsToKeep(episodes, quarter, standing).map(({ metric, ...rest }) => [metric, rest]));

describe("what is kept of a quarter that is over", () => {
  test("everyone counts in the quarter in which it was decided: six months, thirty days, or who stopped", () => {
    // Intake in February: the six months end in August. Four of twelve began in time, one in September was too late.
    const february = people(12, "2026-02-10", (at) => ({
      jobs: at < 4 ? [job("2026-05-01")] : at === 4 ? [job("2026-09-01")] : [],
    }));
    expect(kept(february)["job-start-rate"]).toEqual({ ...quarter, numerator: 4, denominator: 12 });
    expect(kept(february)["quarterly-employed-share"]).toMatchObject({ numerator: 5, denominator: 12 });
    expect(kept(february)["contact-within-30"]).toBeUndefined();
    const july = people(10, "2026-07-06", (at) => ({ activities: [contact(at < 7 ? "2026-08-05" : "2026-08-06")] }));
    expect(kept(july)["contact-within-30"]).toMatchObject({ numerator: 7, denominator: 10 });
    const stopped = people(11, "2026-01-05", (at) => ({
      closedOn: "2026-08-20",
      closeReason: at === 0 ? "day-activities" : "other-wish",
      jobs: at === 1 ? [job("2026-03-02")] : [],
    }));
    expect(kept(stopped).dropout).toMatchObject({ numerator: 9, denominator: 11 });
    const working = people(10, "2025-06-02", (at) => ({ jobs: at < 10 ? [job("2025-08-04")] : [] }));
    expect(kept(working)["retention-12"]).toMatchObject({ numerator: 10, denominator: 10 });
    expect(kept(working)["retention-6"]).toBeUndefined();
  });

  test("fewer than ten people are not kept: they are counted with the next quarter, from where the last one ended", () => {
    expect(kept(people(9, "2026-02-10"))).toEqual({});
    const spring = people(6, "2025-11-10");
    const both = [...spring, ...people(6, "2026-02-10")];
    expect(kept(both)["job-start-rate"]).toBeUndefined();
    expect(kept(both, { since: "2026-04-01", frozen: {} })["job-start-rate"]).toEqual({
      from: "2026-04-01",
      until: "2026-09-30",
      numerator: 0,
      denominator: 12,
    });
    expect(
      kept(both, { since: "2025-01-01", frozen: { "job-start-rate": "2026-06-30" } as object })["job-start-rate"],
    ).toBeUndefined();
    // Who is in IPS in a quarter is of that quarter alone: two quarters would count one person twice.
    expect(kept(both, { since: "2026-04-01", frozen: {} })["quarterly-employed-share"]).toMatchObject(quarter);
  });

  test("whose work may not be known is in no count about work", () => {
    expect(Object.keys(kept(people(12, "2026-02-10", () => ({ workKnown: false }))))).toEqual([]);
  });
});

describe("what stands there leads to nobody", () => {
  test("a count carries a few more or fewer, and stays a part of a whole", () => {
    const tosses =
      (...said: boolean[]) =>
      () =>
        said.shift() ?? false;
    expect(blurred({ numerator: 4, denominator: 12 }, () => false)).toEqual({ numerator: 4, denominator: 12 });
    expect(blurred({ numerator: 4, denominator: 12 }, tosses(true, true, false, false, false, true, false))).toEqual({
      numerator: 3,
      denominator: 14,
    });
    expect(blurred({ numerator: 10, denominator: 10 }, tosses(false, true, false, true, true, false, false))).toEqual({
      numerator: 9,
      denominator: 9,
    });
    expect(
      blurred({ numerator: 0, denominator: 10 }, tosses(false, false, false, true, true, true, false)).numerator,
    ).toBe(0);
  });

  test("one person more or less makes no outcome more than twice as likely", () => {
    // Every row of tosses of both players up to twelve: the chance of a difference of d.
    const chance = (d: number) => {
      let sum = 0;
      for (let a = 0; a <= 40; a += 1) if (a - d >= 0) sum += 0.5 ** (a + 1) * 0.5 ** (a - d + 1);
      return sum;
    };
    for (let d = -6; d <= 6; d += 1) expect(chance(d) / chance(d + 1)).toBeLessThanOrEqual(2.0001);
  });

  test("quarters are added up where everyone counts once, and a share stands with ten or more", () => {
    const counts = [
      { metric: "dropout" as const, from: "2026-01-01", until: "2026-03-31", numerator: 2, denominator: 9 },
      { metric: "dropout" as const, from: "2026-04-01", until: "2026-09-30", numerator: 3, denominator: 11 },
      {
        metric: "quarterly-employed-share" as const,
        from: "2026-04-01",
        until: "2026-06-30",
        numerator: 6,
        denominator: 12,
      },
      {
        metric: "quarterly-employed-share" as const,
        from: "2026-07-01",
        until: "2026-09-30",
        numerator: 7,
        denominator: 12,
      },
    ];
    const [share, dropout] = asKept(counts);
    expect(share).toMatchObject({
      metric: "quarterly-employed-share",
      together: null,
      spans: [{ percentage: 58 }, { percentage: 50 }],
    });
    expect(dropout).toMatchObject({
      together: { from: "2026-01-01", until: "2026-09-30", numerator: 5, denominator: 20, percentage: 25 },
      spans: [{ percentage: 27 }, { percentage: null }],
    });
  });
});
