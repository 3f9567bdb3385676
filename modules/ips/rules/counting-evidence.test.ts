import { describe, expect, test } from "vitest";
import type { Act, CoachTime, Episode, JobRow, Moment } from "../contract.ts";
import { fidelityItems } from "../data/fidelity.ts";
import { plusDays } from "./days.ts";

import { computeEvidence } from "./evidence.ts";

const period = { from: "2026-05-22", until: "2026-11-22" };
let number = 0;
const act = (kind: Act["kind"], day: string, changes: Partial<Act> = {}): Act => {
  number += 1;
  return {
    kind,
    place: "outside",
    day,
    minutes: 60,
    inPerson: kind === "employer" ? true : null,
    fits: kind === "employer" ? true : null,
    byPerson: false,
    contact: number,
    coach: 1,
    employer: null,
    ...changes,
  };
};
const episode = (changes: Partial<Episode> = {}, intake = "2026-06-01"): Episode => {
  number += 1;
  return {
    episode: `e${number}`,
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
    team: 1,
    phases: [{ phase: "intake", from: intake }],
    activities: [],
    jobs: [],
    ...changes,
  };
};
const job = (from: string, changes: Partial<JobRow> = {}): JobRow => {
  number += 1;
  return {
    startsOn: from,
    endsOn: null,
    contract: "permanent",
    type: number,
    employer: number,
    hours: [],
    kinds: [{ from, until: null, kind: "paid" }],
    ...changes,
  };
};
const of = (n: number, make: (at: number) => Episode) => Array.from({ length: n }, (_, at) => make(at));
const coach = (fte: number, workShare: number | null = null): CoachTime => ({
  coach: 1,
  from: "2026-01-01",
  until: null,
  fte,
  workShare,
});
const look = (episodes: Episode[], times: CoachTime[] = [], moments: Moment[] = []) =>
  computeEvidence({ episodes, times, moments, period });
const scores = (said: ReturnType<typeof look>) =>
  Object.fromEntries(Object.entries(said).map(([n, { score }]) => [n, score]));

describe("what the records say about the 25 items", () => {
  test("of nothing nothing is said: every item is there, without a score and never a 1", () => {
    const said = look([]);
    expect(Object.keys(said)).toHaveLength(25);
    expect(Object.values(said).every(({ score }) => score === null)).toBe(true);
  });

  test("the texts are 25 items with five steps; only what can be computed has a score in the records", () => {
    expect(fidelityItems.map(({ n }) => n)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    const evidenceOnly = fidelityItems.filter(({ fromRecords }) => fromRecords !== "score").map(({ n }) => n);
    const rich = of(12, (at) =>
      episode({
        activities: [
          act("employer", "2026-06-20"),
          act("income", "2026-06-21"),
          act("support", "2026-07-20"),
          act("outreach", "2026-08-01"),
        ],
        jobs: [job(plusDays("2026-07-01", at))],
      }),
    );
    const said = scores(look(rich, [coach(1, 97)], [{ kind: "unit", day: "2026-06-03" }]));
    for (const n of evidenceOnly) expect(said[n], String(n)).toBeNull();
  });

  test("18 people with a full-time coach is a 5, 24 a 4, and 24 with half a coach a 1", () => {
    expect(
      look(
        of(18, () => episode()),
        [coach(1)],
      )[1]?.score,
    ).toBe(5);
    expect(
      look(
        of(24, () => episode()),
        [coach(1)],
      )[1]?.score,
    ).toBe(4);
    expect(
      look(
        of(24, () => episode()),
        [coach(0.5)],
      )[1]?.score,
    ).toBe(1);
    expect(look(of(24, () => episode()))[1]?.score).toBeNull();
  });

  test("time for work is only known when every coach filled it in", () => {
    expect(look([], [coach(1, 96)])[2]?.score).toBe(5);
    expect(look([], [coach(1, 96), { ...coach(1), coach: 2 }])[2]?.score).toBeNull();
  });

  test("of 12 people 9 come from the two largest teams: three quarters, a 4; without teams it is not known", () => {
    const from = (team: number | null) => episode({ team });
    const twelve = [...of(6, () => from(1)), ...of(3, () => from(2)), ...of(2, () => from(3)), from(null)];
    expect(look(twelve)[4]).toMatchObject({ score: 4 });
    expect(look(of(12, () => from(null)))[4]?.score).toBeNull();
    expect(look(of(9, () => from(1)))[4]?.score).toBeNull();
  });

  test("first contacts after 20 days on average are a 5; who waits longer than a month makes it slower", () => {
    const quick = of(10, () => episode({ activities: [act("employer", "2026-06-21")] }));
    expect(look(quick)[15]?.score).toBe(5);
    expect(look([...quick, ...of(5, () => episode())])[15]?.score).toBe(3);
  });

  test("23 of 30 contacts fit the wish, for 10 people: 77 percent, a 4", () => {
    const ten = of(10, (at) =>
      episode({ activities: [1, 2, 3].map((one) => act("employer", `2026-07-0${one}`, { fits: at * 3 + one > 7 })) }),
    );
    expect(look(ten)[16]).toMatchObject({
      score: 4,
      evidence: ["23 van 30 contacten passen bij de wens, voor 10 mensen."],
    });
  });

  test("six a week is a 4, and a 5 when it is talked about nearly every week", () => {
    const many = [
      episode({ activities: Array.from({ length: 170 }, (_, at) => act("employer", plusDays("2026-05-22", at))) }),
    ];
    const weeks = Array.from(
      { length: 26 },
      (_, week): Moment => ({ kind: "supervision", day: plusDays("2026-05-22", week * 7) }),
    );
    expect(look(many, [coach(1)])[17]?.score).toBe(4);
    expect(look(many, [coach(1)], weeks)[17]?.score).toBe(5);
    expect(look(many, [coach(1)], weeks.slice(0, 10))[17]?.score).toBe(4);
  });

  test("10 jobs of 8 kinds with 5 employers: 80 and 50 percent; with 9 jobs nothing is said", () => {
    const jobs = (n: number) =>
      of(n, (at) => episode({ jobs: [job("2026-07-01", { type: at % 8, employer: at % 5 })] }));
    expect([look(jobs(10))[19]?.score, look(jobs(10))[20]?.score]).toEqual([4, 2]);
    expect([look(jobs(9))[19]?.score, look(jobs(9))[20]?.score]).toEqual([null, null]);
  });

  test("of 10 jobs that began 9 are ordinary paid work and one is a trial: 90 percent, a 4", () => {
    const ten = of(10, (at) =>
      episode({ jobs: [job("2026-07-01", at ? {} : { kinds: [{ from: "2026-07-01", until: null, kind: "trial" }] })] }),
    );
    expect(look(ten)[21]?.score).toBe(4);
  });

  test("support each month for four months is a 3; nothing after the first month is a 1; weekly at first and a year long a 5", () => {
    const helped = (from: string, days: number[]) =>
      of(10, () =>
        episode({ jobs: [job(from)], activities: days.map((at) => act("support", plusDays(from, at))) }, "2025-01-10"),
      );
    expect(look(helped("2026-06-01", [10, 40, 70, 100]))[23]?.score).toBe(3);
    expect(look(helped("2026-06-01", [10, 40]))[23]?.score).toBe(2);
    expect(look(helped("2026-06-01", [2]))[23]?.score).toBe(1);
    const always = [-3, 1, 8, 15, 22, ...Array.from({ length: 14 }, (_, month) => 30 + month * 30)];
    expect(look(helped("2025-09-15", always))[23]?.score).toBe(5);
    expect(look(helped("2025-09-15", always.filter((at) => at > 2).concat(4)))[23]?.score).toBe(4);
  });

  test("65 percent of the time outside is a 5; telephone does not count", () => {
    const ten = of(10, () =>
      episode({
        activities: [
          act("support", "2026-07-01", { minutes: 65 }),
          act("support", "2026-07-02", { minutes: 35, place: "office" }),
          act("support", "2026-07-03", { minutes: 300, place: "phone" }),
        ],
      }),
    );
    expect(look(ten)[24]).toMatchObject({
      score: 5,
      evidence: ["650 van 1000 minuten met mensen waren buiten de instelling, met 10 mensen."],
    });
  });

  test("planned each month and contact each week is a 5; planned each quarter a 4; a talk now and then a 2", () => {
    const weekly = [
      episode({ activities: Array.from({ length: 26 }, (_, week) => act("payer", plusDays("2026-05-22", week * 7))) }),
    ];
    const monthly = ["05-25", "06-25", "07-25", "08-25", "09-25", "10-25"].map(
      (day): Moment => ({ kind: "payer-planned", day: `2026-${day}` }),
    );
    expect(look(weekly, [], monthly)[6]?.score).toBe(5);
    expect(look([], [], monthly.slice(0, 2))[6]?.score).toBe(4);
    expect(look([episode({ activities: [act("payer", "2026-06-10"), act("payer", "2026-09-10")] })])[6]?.score).toBe(2);
  });
});
