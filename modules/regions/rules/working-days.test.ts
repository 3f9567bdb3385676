import { readFileSync } from "node:fs";
import DateHolidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

type Holiday = { date: string; name: string; ground: string };
const list = JSON.parse(readFileSync(new URL("../data/holidays.json", import.meta.url), "utf8")) as Holiday[];
const holidays = new Set(list.map(({ date }) => date));

describe("which day counts", () => {
  test.each([
    ["a Tuesday", "2026-11-24", true],
    ["a Saturday", "2026-11-21", false],
    ["a Sunday", "2026-11-22", false],
    ["Good Friday", "2026-04-03", false],
    ["Easter Monday", "2026-04-06", false],
    ["King's Day on a Monday", "2026-04-27", false],
    ["Liberation Day, also in a year that is not a lustrum", "2026-05-05", false],
    ["the Friday after Ascension Day", "2026-05-15", true],
    ["New Year's Eve", "2026-12-31", true],
  ])("%s", (_, day, expected) => {
    expect(isWorkingDay(day, holidays)).toBe(expected);
  });

  test("a year without known holidays is refused instead of guessed", () => {
    expect(() => isWorkingDay("2031-01-01", holidays)).toThrow("no holidays known for 2031");
  });

  test("what is no date is refused", () => {
    expect(() => isWorkingDay("2026-13-01", holidays)).toThrow("is not a date");
  });
});

describe("a promise of some working days", () => {
  test.each([
    ["asked on Friday, within two days: Tuesday", "2026-11-20", 2, "2026-11-24"],
    ["asked on Thursday before Easter, within one day: Tuesday", "2026-04-02", 1, "2026-04-07"],
    ["asked on Christmas Eve, within two days: Tuesday", "2026-12-24", 2, "2026-12-29"],
    ["asked on the last working day of the year, within one day: 4 January", "2027-12-31", 1, "2028-01-03"],
    ["a term that ends on Sunday moves to Monday", "2026-11-22", 0, "2026-11-23"],
    ["a term that ends on a working day stays", "2026-11-23", 0, "2026-11-23"],
  ])("%s", (_, day, count, expected) => {
    expect(addWorkingDays(day, count, holidays)).toBe(expected);
  });

  test("half a working day does not exist", () => {
    expect(() => addWorkingDays("2026-11-20", 0.5, holidays)).toThrow(RangeError);
  });

  test("three working days too late is counted as minus three", () => {
    expect(workingDaysBetween("2026-11-25", "2026-11-20", holidays)).toBe(-3);
  });

  test("counting forward and adding agree for every start in 2026 and every term up to 20 days", () => {
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2026, 11, 31); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      for (const count of [1, 2, 5, 20]) {
        expect(workingDaysBetween(day, addWorkingDays(day, count, holidays), holidays)).toBe(count);
      }
    }
  });
});

describe("our list of holidays", () => {
  const calendar = new DateHolidays("NL");
  // date-holidays calls Good Friday and Liberation Day "school" or "observance"; the law counts both.
  const named = ["Goede Vrijdag", "Bevrijdingsdag"];

  test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])("of %i is that of the law, day by day", (year) => {
    const theirs = calendar
      .getHolidays(year)
      .filter(({ type, name }) => type === "public" || named.includes(name))
      .map(({ date }) => date.slice(0, 10));
    const ours = list.filter(({ date }) => date.startsWith(String(year))).map(({ date }) => date);
    expect(ours).toEqual([...new Set(theirs)].sort());
  });

  test("names for each day the paragraph of the law that makes it count", () => {
    const withoutGround = list.filter(
      ({ ground }) => !/^(Algemene termijnenwet art\. 3 lid [12]|zondag)$/.test(ground),
    );
    expect(withoutGround).toEqual([]);
  });
});
