import { expect, test } from "vitest";
import {
  count,
  dutchClock,
  dutchDate,
  dutchDay,
  dutchEuros,
  dutchMoment,
  dutchNumber,
  dutchTime,
  readDutchDate,
  workingDaysLeft,
} from "./dutch.ts";

test("Samira reads dates and times as she would write them, in Dutch time", () => {
  expect(dutchDate("2026-03-12")).toBe("12 maart 2026");
  expect(dutchDay("2026-03-12")).toBe("donderdag 12 maart 2026");
  expect(dutchTime("2026-03-12T13:30:00Z")).toBe("14.30 uur");
  expect(dutchTime("2026-07-12T12:30:00Z")).toBe("14.30 uur");
  expect(dutchClock("2026-03-12T13:03:00Z")).toBe("14.03");
  expect(dutchMoment("2026-03-12T23:30:00Z")).toBe("vrijdag 13 maart 2026 om 00.30 uur");
});

test("amounts come from whole cents, with a dot for thousands and a comma for cents", () => {
  expect(dutchEuros(123456).replace(/\s/g, " ")).toBe("€ 1.234,56");
  expect(dutchNumber(1234.5)).toBe("1.234,5");
  expect(count(1, "zaak", "zaken")).toBe("1 zaak");
  expect(count(1200, "zaak", "zaken")).toBe("1.200 zaken");
});

test("a promise tells its clock in words", () => {
  expect([2, 1, 0, -1, -3].map(workingDaysLeft)).toEqual([
    "nog 2 werkdagen",
    "nog 1 werkdag",
    "vandaag",
    "1 dag te laat",
    "3 dagen te laat",
  ]);
});

test.each(["12 maart 2026", "12-3-2026", "12/03/26", "12 mrt 2026", "12 mrt. 2026", " 12.3.2026 ", "2026-03-12"])(
  "%s is understood as 12 March 2026",
  (typed) => expect(readDutchDate(typed)).toBe("2026-03-12"),
);

test.each(["", "morgen", "31-2-2026", "12-13-2026", "12 m 2026", "29 februari 2025", "3-2026"])(
  "%j is not a day, and no day is guessed",
  (typed) => expect(readDutchDate(typed)).toBeNull(),
);
