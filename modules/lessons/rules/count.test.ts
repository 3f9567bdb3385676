import { describe, expect, test } from "vitest";
import { countYear, median, nextCountOn } from "./count.ts";
import { countsAsCsv } from "./csv.ts";

describe("a year in numbers", () => {
  const kept = (quarter: string, groupName: string, measure: string, amount: number, waited: number[] = []) => ({
    quarter,
    groupId: groupName,
    groupName,
    measure,
    amount,
    waited,
  });
  const quarters = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"];

  test("a year is shown when its four quarters are over, and hides what would give a quarter away", () => {
    const rows = quarters.map((quarter, n) => kept(quarter, "Waterland", "cases", n === 2 ? 3 : 9));
    expect(countYear(2026, quarters.slice(0, 3), rows).map(({ period }) => period)).toEqual([
      "2026-Q3",
      "2026-Q2",
      "2026-Q1",
    ]);
    const [year, , third] = countYear(2026, quarters, rows);
    expect(third?.rows[0]?.figures.cases).toBe("under-5");
    expect(year).toMatchObject({
      period: "2026",
      rows: [{ figures: { cases: "hidden" } }, { figures: { cases: "hidden" } }],
    });
  });

  test("half of the cases waited at most so many days; of fewer than five nothing is said", () => {
    const [quarter] = countYear(2026, quarters.slice(0, 1), [
      kept("2026-01-01", "Waterland", "discussed", 6, [3, 9, 12, 14, 30, 41]),
      kept("2026-01-01", "Zaan", "discussed", 7, [1, 2, 3, 4, 5, 6, 7]),
    ]);
    expect(quarter?.rows.map(({ name, medianWait }) => [name, medianWait])).toEqual([
      ["Waterland", 13],
      ["Zaan", 4],
      ["Hele regio", 6],
    ]);
    expect(median([])).toBeNull();
    const [few] = countYear(2026, quarters.slice(0, 1), [kept("2026-01-01", "Waterland", "discussed", 2, [3, 9])]);
    expect(few?.rows[0]?.medianWait).toBeNull();
  });

  test("a group called like a formula stays a text in the file", () => {
    const csv = countsAsCsv({
      periods: countYear(2026, quarters.slice(0, 1), [kept("2026-01-01", '=HYPERLINK("x")', "cases", 8)]),
    });
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"2026-Q1";"Hele regio";"Casussen ingebracht";"8"');
  });

  test("what runs now is counted a week after the quarter ends", () => {
    expect(nextCountOn("2026-11-22")).toBe("2027-01-08");
    expect(nextCountOn("2026-04-01")).toBe("2026-07-08");
  });
});
