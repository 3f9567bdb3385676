import { expect, test } from "vitest";
import { NoParameter } from "../problems.ts";
import { isDate } from "../shapes.ts";
import { allParameters, parameter } from "./index.ts";

test("every value has a unit, a law, an article, a source and dates that exist", () => {
  for (const one of allParameters()) {
    for (const text of [one.unit, one.law, one.article, one.source]) expect(text, one.id).not.toBe("");
    expect([one.validFrom, one.validTo ?? "9999-12-31", one.checkedOn].every(isDate), one.id).toBe(true);
    expect(one.validFrom <= (one.validTo ?? "9999-12-31"), one.id).toBe(true);
  }
});

test("no two values of one parameter hold on the same day", () => {
  const last = new Map<string, string>();
  for (const { id, validFrom, validTo } of allParameters()) {
    expect(validFrom > (last.get(id) ?? ""), `${id} from ${validFrom}`).toBe(true);
    last.set(id, validTo ?? "9999-12-31");
  }
});

test("the minimum wage changes on 1 July, not the day before", () => {
  expect(parameter("wml.hour.21plus", "2026-06-30").value).toBe(14.71);
  expect(parameter("wml.hour.21plus", "2026-07-01").value).toBe(14.99);
});

test("a date without an amount is an error, never the amount of last year", () => {
  expect(() => parameter("wml.hour.21plus", "2027-01-01")).toThrow(NoParameter);
  expect(() => parameter("kot.table", "2025-12-31")).toThrow(NoParameter);
});
