import { expect, test } from "vitest";
import { breakable, figureValue, moment, plannedPeriod, realPeriod } from "./wording.ts";

const zeeland = {
  planned: { start: "2017-10", end: "2018-12" },
  real: { start: null, end: "2019-04" },
  phases: [],
  asWritten: "",
  note: null,
};

test.each([
  ["2018-02", "februari 2018"],
  ["2019-03-21", "21 maart 2019"],
  ["2019", "2019"],
  ["2024-12 / 2025-07*", "2024-12 / 2025-07*"],
])("the moment %s is written as %s", (text, expected) => {
  expect(moment(text)).toBe(expected);
});

test("what was planned and what really happened are two sentences", () => {
  expect(plannedPeriod(zeeland)).toBe("oktober 2017 tot december 2018");
  expect(realPeriod(zeeland)).toBe("geëindigd in april 2019");
});

test("a project of which no other moment is known says so, instead of repeating the plan", () => {
  expect(realPeriod({ ...zeeland, real: { start: null, end: null } })).toBe("de bron noemt geen ander moment");
});

test("a figure keeps its range, and a row of figures stays as the source wrote it", () => {
  expect(figureValue({ low: "764970", high: null })).toBe("764.970");
  expect(figureValue({ low: "160000", high: "268000" })).toBe("160.000 tot 268.000");
  expect(figureValue({ low: "40%", high: "67%" })).toBe("40% tot 67%");
  expect(figureValue({ low: "18 / 41 / 44 / 6", high: null })).toBe("18 / 41 / 44 / 6");
});

test("a long name may break on a tile where a reader would break it, and is the same name without the breaks", () => {
  expect(breakable("Zuid-Kennemerland en IJmond")).toContain("Kennemer\u00ADland");
  for (const name of ["Zaanstreek/Waterland", "Veluwe Stedendriehoek", "Helmond-De Peel", "Amersfoort", "Gorinchem"])
    expect(breakable(name).replace(/[\u00AD\u200B]/g, "")).toBe(name);
});
