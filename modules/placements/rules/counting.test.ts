import { describe, expect, test } from "vitest";
import type { Counted, Shown } from "../contract.ts";
import { canCountFrom, quartersBetween, tableOf } from "./counting.ts";
import { assertEnds, lineOn } from "./periods.ts";

const definition: Shown["rows"][number]["definition"] = {
  definitionId: "wsp",
  name: "Betaald, 12 uur",
  organisation: null,
  partnerKind: "wsp",
  version: 1,
  validFrom: "2026-01-01",
  minHours: 12,
  minDays: 0,
  kinds: ["paid"],
  contractForms: [],
  roles: [],
};
const number = (
  definitionId: string | null,
  quarter: string,
  outcome: Counted["outcome"],
  placements: number,
  persons = placements,
): Counted => ({ definitionId, quarter, outcome, placements, persons });
const period = { fromDay: "2026-01-01", countedOn: "2026-08-20" };

describe("which quarters are counted", () => {
  test("from the stated day to the last quarter that is over, also over the turn of the year", () => {
    expect(quartersBetween("2025-10-01", "2026-08-20")).toEqual(["2025-10-01", "2026-01-01", "2026-04-01"]);
    expect(quartersBetween("2026-07-01", "2026-08-20")).toEqual([]);
    expect(canCountFrom("2026-08-20")).toHaveLength(8);
    expect(canCountFrom("2026-08-20")[0]).toBe("2026-04-01");
  });
});

describe("the table of counts", () => {
  test("numbers that are not small are all shown, and say by which condition a placement falls out", () => {
    const table = tableOf(
      period,
      [definition],
      [
        number(null, "2026-01-01", "all", 20),
        number(null, "2026-04-01", "all", 22),
        number("wsp", "2026-01-01", "counts", 12),
        number("wsp", "2026-04-01", "counts", 14),
        number("wsp", "2026-01-01", "hours", 8),
        number("wsp", "2026-04-01", "hours", 8),
      ],
    );
    expect(table.all).toEqual({ quarters: [20, 22], total: 42 });
    expect(table.rows[0]).toMatchObject({ quarters: [12, 14], total: 26 });
    expect(table.rows[0]?.out).toEqual([
      { condition: "kind", placements: 0 },
      { condition: "hours", placements: 16 },
    ]);
  });

  test("what one or two people did can't be worked out from the rest of the table", () => {
    const table = tableOf(
      period,
      [definition],
      [
        number(null, "2026-01-01", "all", 20),
        number(null, "2026-04-01", "all", 22),
        number("wsp", "2026-01-01", "counts", 19),
        number("wsp", "2026-04-01", "counts", 22),
        number("wsp", "2026-01-01", "hours", 1),
      ],
    );
    const [row] = table.rows;
    expect(row?.out.find(({ condition }) => condition === "hours")?.placements).toBe("under-5");
    expect([table.all.total, row?.total].filter((figure) => typeof figure === "number").length).toBeLessThan(2);
    expect(
      [table.all.quarters[0], row?.quarters[0]].filter((figure) => typeof figure === "number").length,
    ).toBeLessThan(2);
  });

  test("three people with nine jobs are three people: a small number", () => {
    const table = tableOf(period, [], [number(null, "2026-01-01", "all", 9, 3)]);
    expect(table.all.total).toBe("under-5");
  });
});

describe("periods", () => {
  const lines = [
    { from: "2026-02-02", until: "2026-04-05", hours: 8 },
    { from: "2026-04-06", until: null, hours: 20 },
  ];
  test("the line of a day, the first before there is one", () => {
    expect(lineOn(lines, "2026-04-05")?.hours).toBe(8);
    expect(lineOn(lines, "2026-04-06")?.hours).toBe(20);
    expect(lineOn(lines, "2026-01-01")?.hours).toBe(8);
    expect(lineOn([], "2026-01-01")).toBeUndefined();
  });
  test("an end and its reason come together", () => {
    const starts = { startsOn: "2026-02-02" };
    expect(() => assertEnds({ ...starts, endsOn: "2026-02-02", endReason: "experience" })).not.toThrow();
    for (const wrong of [
      { endsOn: "2026-02-01", endReason: "experience" },
      { endsOn: "2026-03-01", endReason: null },
      { endsOn: null, endReason: "experience" },
    ])
      expect(() => assertEnds({ ...starts, ...wrong })).toThrow();
  });
});
