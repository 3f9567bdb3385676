import { describe, expect, test } from "vitest";
import type { Act, Episode, JobRow, Outcome } from "../contract.ts";
import { metricTexts } from "../data/metrics.ts";
import { plusDays, plusMonths, quarterBefore } from "./days.ts";
import { hoursWorked, joined } from "./episode.ts";
import { firstContact } from "./first-contact.ts";
import { countOutcomes } from "./outcomes.ts";
import { chanceWithin, median, wilson } from "./statistics.ts";

const today = "2026-11-22";
let number = 0;
const job = (from: string, until: string | null, changes: Partial<JobRow> = {}, kind = "paid"): JobRow => {
  number += 1;
  return {
    startsOn: from,
    endsOn: until,
    contract: "fixed-term",
    type: number,
    employer: number,
    hours: [{ from, until, hours: 16 }],
    kinds: [{ from, until, kind }],
    ...changes,
  };
};
const episode = (intake: string | null, changes: Partial<Episode> = {}): Episode => {
  number += 1;
  return {
    episode: `e${number}`,
    referredOn: intake ?? "2026-01-05",
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
    phases: [
      { phase: "wish", from: intake ?? "2026-01-05" },
      ...(intake ? [{ phase: "intake" as const, from: intake }] : []),
    ],
    activities: [],
    jobs: [],
    ...changes,
  };
};
const contact = (day: string, changes: Partial<Act> = {}): Act => {
  number += 1;
  return {
    kind: "employer",
    place: "at-work",
    day,
    minutes: 30,
    inPerson: true,
    fits: true,
    byPerson: false,
    contact: number,
    coach: 1,
    employer: number,
    ...changes,
  };
};
const of = (n: number, make: (at: number) => Episode): Episode[] => Array.from({ length: n }, (_, at) => make(at));
const count = (episodes: Episode[], within = 12, times: Parameters<typeof countOutcomes>[0]["times"] = []) => {
  const all = countOutcomes({ episodes, times, today }, within);
  return (metric: string): Outcome => {
    const found = all.find((one) => one.metric === metric);
    if (!found) throw new Error(`no ${metric}`);
    return found;
  };
};

describe("days and middles, worked by hand", () => {
  test("a month after 31 January is 28 February, and the quarter before November is July to September", () => {
    expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(plusMonths("2026-11-22", -12)).toBe("2025-11-22");
    expect(plusDays("2026-02-27", 3)).toBe("2026-03-02");
    expect(quarterBefore(today)).toEqual({ from: "2026-07-01", until: "2026-09-30" });
    expect(quarterBefore("2026-02-01")).toEqual({ from: "2025-10-01", until: "2025-12-31" });
  });

  test("the middle of 3, 1 and 2 is 2; of 1, 2, 3 and 10 it is 2.5; of nothing it is nothing", () => {
    expect([median([3, 1, 2]), median([1, 2, 3, 10]), median([])]).toEqual([2, 2.5, null]);
  });

  test("of 20 of 50 the truth lies between 27.6 and 53.8 percent; of 0 of 10 it may still be 27.8", () => {
    const { low, high } = wilson(20, 50);
    expect([Math.round(low * 1000), Math.round(high * 1000)]).toEqual([276, 538]);
    expect([wilson(0, 10).low, Math.round(wilson(0, 10).high * 1000)]).toEqual([0, 278]);
  });

  test("Kaplan-Meier: starts on day 10 and 30, one left unseen on day 20: 1 - (3/4)(1/2) = 62.5 percent", () => {
    const waited = [
      { days: 10, happened: true },
      { days: 20, happened: false },
      { days: 30, happened: true },
      { days: 40, happened: false },
    ];
    expect(chanceWithin(waited, 40)).toBeCloseTo(0.625);
    expect(chanceWithin(waited, 9)).toBe(0);
  });
});

describe("who starts a job", () => {
  test("12 began more than a year ago and 5 started in time: 5 of 12, with a margin; who began later is not counted", () => {
    const episodes = [
      ...of(5, () => episode("2025-06-01", { jobs: [job("2025-09-01", null)] })),
      ...of(6, () => episode("2025-06-01")),
      episode("2025-06-01", { jobs: [job("2026-08-01", null)] }),
      ...of(4, () => episode("2026-08-01", { jobs: [job("2026-09-01", null)] })),
    ];
    expect(count(episodes)("job-start-rate")).toMatchObject({
      numerator: 5,
      denominator: 12,
      value: 42,
      low: 19,
      high: 68,
    });
  });

  test("unpaid, trial, work experience, day activities, sheltered work and secondment are no IPS job", () => {
    const kinds = ["unpaid", "trial", "work-experience", "day-activities", "sheltered"];
    const episodes = [
      ...kinds.flatMap((kind) => of(2, () => episode("2025-06-01", { jobs: [job("2025-09-01", null, {}, kind)] }))),
      episode("2025-06-01", { jobs: [job("2025-09-01", null, { contract: "secondment" })] }),
      episode("2025-06-01", { jobs: [job("2025-05-01", null)] }),
    ];
    expect(count(episodes)("job-start-rate")).toMatchObject({ numerator: 0, denominator: 12, value: 0 });
  });

  test("an unpaid trial that becomes a paid job is a start on the first paid day", () => {
    const trial = job("2025-07-01", null, {
      kinds: [
        { from: "2025-07-01", until: "2025-07-31", kind: "trial" },
        { from: "2025-08-01", until: null, kind: "paid" },
      ],
    });
    const outcome = count(of(10, () => episode("2025-06-01", { jobs: [trial] })))("days-to-first-job");
    expect(outcome).toMatchObject({ value: 61, denominator: 10 });
  });

  test("under ten there are counts and no percentage", () => {
    const outcome = count(of(9, () => episode("2025-06-01", { jobs: [job("2025-09-01", null)] })))("job-start-rate");
    expect(outcome).toMatchObject({ numerator: 9, denominator: 9, value: null, low: null, high: null });
    expect(outcome.notes[0]).toContain("geen percentage");
  });

  test("whose work may not be known is left out and named, not counted as without work", () => {
    const episodes = [
      ...of(10, () => episode("2025-06-01", { jobs: [job("2025-09-01", null)] })),
      ...of(3, () => episode("2025-06-01", { workKnown: false })),
    ];
    const outcome = count(episodes)("job-start-rate");
    expect(outcome).toMatchObject({ numerator: 10, denominator: 10, value: 100 });
    expect(outcome.notes.join(" ")).toContain("3 personen tellen niet mee");
  });
});

describe("who stays at work", () => {
  test("a gap of fourteen days is no end, fifteen is; and another job counts as well", () => {
    const first = { from: "2026-01-01", until: "2026-03-31" };
    expect(joined([first, { from: "2026-04-15", until: null }], 14)).toHaveLength(1);
    expect(joined([first, { from: "2026-04-16", until: null }], 14)).toHaveLength(2);
  });

  test("of 10 starts in January, 4 still work there, 2 in a next job and 4 nowhere: 6 of 10, 4 in the same job", () => {
    const episodes = [
      ...of(4, () => episode("2025-12-01", { jobs: [job("2026-01-05", null)] })),
      ...of(2, () => episode("2025-12-01", { jobs: [job("2026-01-05", "2026-03-31"), job("2026-04-10", null)] })),
      ...of(4, () => episode("2025-12-01", { jobs: [job("2026-01-05", "2026-04-30")] })),
      ...of(3, () => episode("2026-08-01", { jobs: [job("2026-09-01", null)] })),
    ];
    const outcome = count(episodes)("retention-6");
    expect(outcome).toMatchObject({ numerator: 6, denominator: 10, value: 60 });
    expect(outcome.notes[0]).toBe("4 daarvan in dezelfde baan.");
    expect(count(episodes)("retention-12").denominator).toBe(0);
  });

  test("8 hours for two weeks and 20 hours for two weeks are 56 hours", () => {
    const grown = job("2026-01-05", "2026-02-01", {
      hours: [
        { from: "2026-01-05", until: "2026-01-18", hours: 8 },
        { from: "2026-01-19", until: null, hours: 20 },
      ],
    });
    expect(
      hoursWorked(episode("2025-12-01", { jobs: [grown] }), { from: "2026-01-01", until: "2026-12-31" }),
    ).toBeCloseTo(56);
  });

  test("in the third quarter 11 were under way and 4 worked at least a day", () => {
    const episodes = [
      ...of(3, () => episode("2026-01-10", { jobs: [job("2026-02-01", "2026-07-01")] })),
      episode("2026-01-10", { jobs: [job("2026-09-30", null)] }),
      ...of(6, () => episode("2026-01-10")),
      episode("2026-01-10", { closedOn: "2026-07-02", closeReason: "moved" }),
      episode("2026-01-10", { closedOn: "2026-06-30", closeReason: "works" }),
      episode("2026-10-02"),
    ];
    expect(count(episodes)("quarterly-employed-share")).toMatchObject({ numerator: 4, denominator: 11, value: 36 });
  });
});

describe("on the way", () => {
  test("39 visits in 13 weeks with one and a half coach are 2 per full-time coach per week; one visit for two people is one", () => {
    const visits = Array.from({ length: 39 }, (_, at) => contact(plusDays(today, -at * 2)));
    const shared = visits[0] as Act;
    const episodes = [
      episode("2026-01-10", {
        activities: [...visits, contact(today, { inPerson: false }), contact(today, { byPerson: true })],
      }),
      episode("2026-01-10", { activities: [shared] }),
    ];
    const times = [
      { coach: 1, from: "2026-01-01", until: null, fte: 1 },
      { coach: 2, from: "2026-01-01", until: null, fte: 0.5 },
    ];
    const find = count(
      episodes,
      12,
      times.map((time) => ({ ...time, workShare: null })),
    );
    expect(find("employer-contacts-per-week").value).toBe(2);
    expect(find("caseload").value).toBe(1.3);
  });

  test("who has no contact yet counts as open, not as nought days", () => {
    const episodes = [
      ...of(10, () => episode("2026-06-01", { activities: [contact("2026-06-21")] })),
      ...of(2, () => episode("2026-06-01")),
    ];
    const outcome = count(episodes)("days-to-first-employer-contact");
    expect(outcome).toMatchObject({ value: 20, denominator: 10 });
    expect(outcome.notes[0]).toContain("2 personen");
  });

  test("of 10 that stopped, 3 without a job; who chose day activities is no drop-out", () => {
    const stopped = (closeReason: Episode["closeReason"], jobs: JobRow[] = []) =>
      episode("2026-01-10", { closedOn: "2026-06-01", closeReason, jobs });
    const episodes = [
      ...of(3, () => stopped("no-contact")),
      ...of(2, () => stopped("day-activities")),
      ...of(5, () => stopped("works", [job("2026-03-01", null)])),
    ];
    const outcome = count(episodes)("dropout");
    expect(outcome).toMatchObject({ numerator: 3, denominator: 10, value: 30 });
    expect(outcome.notes[0]).toContain("2 personen");
  });

  test("every outcome there is a text of is there, and no more", () => {
    const all = countOutcomes({ episodes: [], times: [], today }, 12).map(({ metric }) => metric);
    expect([...all].sort()).toEqual(Object.keys(metricTexts).sort());
  });

  test("no share is ever above a hundred or shown under ten, whatever comes", () => {
    for (let n = 0; n < 25; n += 1)
      for (const one of countOutcomes(
        {
          episodes: of(n, (at) => episode("2025-01-05", { jobs: at % 3 ? [] : [job("2025-03-01", null)] })),
          times: [],
          today,
        },
        12,
      )) {
        if (one.shape === "ratio" && (one.denominator ?? 0) < 10) expect(one.value, one.metric).toBeNull();
        if (one.unit === "procent" && one.value !== null) expect(one.value).toBeLessThanOrEqual(100);
      }
  });
});

describe("thirty days to the first employer", () => {
  const phases = [
    { phase: "wish" as const, from: "2026-09-01" },
    { phase: "intake" as const, from: "2026-10-01" },
  ];
  test("before the intake no clock runs; then it runs, is due, and stops with a contact in person", () => {
    expect(firstContact(phases.slice(0, 1), [], today).state).toBe("before-intake");
    expect(firstContact(phases, [], "2026-10-20")).toEqual({
      state: "running",
      dueOn: "2026-10-31",
      on: null,
      days: 11,
    });
    expect(firstContact(phases, [contact("2026-10-09", { inPerson: false })], today)).toMatchObject({
      state: "due",
      days: -22,
    });
    expect(firstContact(phases, [contact("2026-10-31"), contact("2026-11-05")], today)).toMatchObject({
      state: "in-time",
      on: "2026-10-31",
      days: 30,
    });
    expect(firstContact(phases, [contact("2026-11-01"), contact("2026-09-20")], today)).toMatchObject({
      state: "late",
      days: 31,
    });
  });
});
