import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { attendanceDrops, quorumOf } from "./attendance.ts";
import { tooFewOrTooMany } from "./enough-cases.ts";
import { daysAhead, freeDaysAfter, weekdayOf } from "./rhythm.ts";

type Holiday = { date: string; name: string };
const list = JSON.parse(
  readFileSync(new URL("../../regions/data/holidays.json", import.meta.url), "utf8"),
) as Holiday[];
const holidays = new Map(list.map(({ date, name }) => [date, name]));
const today = "2026-11-22";
const ahead = (pattern: Parameters<typeof daysAhead>[0]["pattern"], weekday: number, last: string | null = null) =>
  daysAhead({ pattern, weekday, last, today, holidays });
const days = (found: ReturnType<typeof daysAhead>) => found.proposals.map(({ day }) => day);

describe("the days of a rhythm", () => {
  test.each([
    ["six-weekly", 9],
    ["eight-a-year", 8],
    ["two-monthly", 6],
    ["four-a-year", 4],
  ] as const)("%s gives %i meetings in a year, all on the group's own weekday", (pattern, times) => {
    const found = ahead(pattern, 2);
    expect(days(found)).toHaveLength(times);
    expect(days(found).map(weekdayOf)).toEqual(Array(times).fill(2));
    expect(days(found)[0]).toBe("2026-12-08");
  });

  test("every two months the second Thursday stays the second Thursday", () => {
    expect(days(ahead("two-monthly", 4, "2026-11-12"))).toEqual([
      "2027-01-14",
      "2027-03-11",
      "2027-05-13",
      "2027-07-08",
      "2027-09-09",
      "2027-11-11",
    ]);
  });

  test("on Ascension Day the group meets a week later, and the next is not a week later as well", () => {
    const { proposals } = ahead("six-weekly", 4, "2026-11-19");
    const at = proposals.findIndex(({ reason }) => reason !== null);
    expect(proposals[at]).toEqual({ day: "2027-05-13", reason: "Hemelvaartsdag: een week later" });
    expect(proposals[at + 1]).toEqual({ day: "2027-06-17", reason: null });
  });

  test("between Christmas and New Year both Fridays are holidays, so the week before", () => {
    const found = daysAhead({ pattern: "six-weekly", weekday: 5, last: "2026-11-13", today: "2026-11-22", holidays });
    expect(found.proposals[0]).toEqual({ day: "2026-12-18", reason: "Eerste kerstdag: een week eerder" });
  });

  test("a group that lay still for half a year starts afresh, two weeks from now at the soonest", () => {
    expect(days(ahead("six-weekly", 1, "2026-05-11"))[0]).toBe("2026-12-07");
  });

  test("a meeting that had moved some days goes back to the group's own weekday", () => {
    expect(days(ahead("six-weekly", 2, "2026-11-18"))[0]).toBe("2026-12-29");
  });

  test("of a year without known holidays nothing is promised", () => {
    const found = daysAhead({ pattern: "six-weekly", weekday: 2, last: null, today: "2030-09-01", holidays });
    expect(found.unknownFrom).toBe("2031");
    expect(days(found).every((day) => day < "2031")).toBe(true);
  });
});

test("for a meeting that can't be held: the same weekday, no holiday, and no other meeting of hers", () => {
  const taken = new Set(["2027-04-22"]);
  // A week after Thursday 15 April is taken, 6 May is Ascension Day.
  expect(freeDaysAfter({ day: "2027-04-15", today, holidays, taken })).toEqual([
    "2027-04-29",
    "2027-05-13",
    "2027-05-20",
  ]);
});

describe("attendance", () => {
  const meetings = (...present: number[]) =>
    present.map((count, at) => ({ day: `2027-0${present.length - at}-01`, present: count, seats: 10 })).toReversed();

  test.each([
    [
      "9, 7, 5 of 10: the chair is told with the figures",
      [9, 7, 5],
      /drie keer op rij: 9 van de 10, toen 7 van de 10, toen 5 van de 10/,
    ],
    ["10, 9, 8: a fifth in two steps", [10, 9, 8], /drie keer op rij/],
    ["8, then 5: almost a third at once", [8, 5], /daalde: 8 van de 10, toen 5 van de 10/],
  ])("%s", (_, present, sentence) => {
    expect(attendanceDrops(meetings(...present))).toMatch(sentence);
  });

  test.each([
    ["once is no pattern", [3]],
    ["one less is nothing", [8, 7]],
    ["down and up again", [9, 6, 8]],
    ["slowly, by one in three meetings", [9, 9, 8]],
  ])("%s", (_, present) => {
    expect(attendanceDrops(meetings(...present))).toBeNull();
  });

  test("a group that asks for no quorum always has it", () => {
    expect(quorumOf(0, 0).has).toBe(true);
    expect(quorumOf(4, 3)).toEqual({ needed: 4, present: 3, has: false });
  });
});

describe("too few or too many cases", () => {
  const load = { onAgenda: 1, daysUntil: 5, waiting: 0, casesPerMeeting: 4 };
  test.each([
    ["one case for a meeting in five days is enough", load, []],
    ["nothing on the agenda, five days ahead", { ...load, onAgenda: 0 }, ["too-few-cases"]],
    ["nothing on the agenda, eight days ahead: there is time", { ...load, onAgenda: 0, daysUntil: 8 }, []],
    ["nothing planned", { ...load, onAgenda: 0, daysUntil: null }, []],
    ["eight wait, and two meetings hold eight", { ...load, waiting: 8 }, []],
    ["nine wait", { ...load, waiting: 9 }, ["too-many-cases"]],
  ])("%s", (_, given, kinds) => {
    expect(tooFewOrTooMany(given).map(({ kind }) => kind)).toEqual(kinds);
  });
});
