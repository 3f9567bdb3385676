import { expect, test } from "vitest";
import { answer } from "../answer.ts";

// Wtl arts 2.9, 2.13 and 2.17: € 3.05 up to € 6,000; € 1.01 up to € 2,000. 6,000 ÷ 3.05 = 1,967.2 hours.
test.each([
  ["2024-06-01", "banenafspraak", 1_500, 1_515],
  ["2025-06-01", "wajong", 1_500, 1_515],
  ["2026-06-01", "banenafspraak", 1_980, 1_999.8],
  ["2026-06-01", "banenafspraak", 1_981, 2_000],
  ["2026-06-01", "arbeidsgehandicapte", 1_967, 5_999.35],
  ["2026-06-01", "herplaatsen", 1_968, 6_000],
  ["2026-06-01", "herplaatsen", 0, 0],
])("on %s an employer gets for %s and %d hours € %d", (date, category, paidHours, perYear) => {
  expect(answer({ id: 1, rule: "wage-cost-advantage.year", date, input: { paidHours, category } })).toMatchObject({
    value: { perYear },
    confidence: "high",
  });
});
