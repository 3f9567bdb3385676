import { describe, expect, test } from "vitest";
import { deidentify } from "../src/index.ts";
import { figures } from "./aims.ts";
import { readSet } from "./read.ts";
import { report } from "./report.ts";
import { judge, score, share } from "./score.ts";

/**
 * What was reached before, a little below it: a figure may rise, and takes its floor along; it never falls unnoticed.
 * New bounds: node packages/deid/texts/measure.ts making --floors, and the same for measuring.
 */
const floors: Readonly<Record<"making" | "measuring", Readonly<Record<string, number>>>> = {
  making: {
    "direct, alle soorten samen": 0.98,
    persoon: 0.97,
    telefoon: 0.99,
    "e-mail": 0.99,
    iban: 0.99,
    bsn: 0.99,
    postcode: 0.99,
    plaats: 0.98,
    "leeftijd en datum": 0.97,
    instelling: 0.96,
    werkgever: 0.9,
    medisch: 0.96,
    "quasi, geraakt": 0.94,
    "precisie, alle merken": 0.97,
    "onschuldige teksten met een zeker merk": 0.01,
    "teksten zonder enig direct lek": 0.95,
  },
  measuring: {
    "direct, alle soorten samen": 0.97,
    persoon: 0.98,
    telefoon: 0.99,
    "e-mail": 0.99,
    iban: 0.99,
    bsn: 0.99,
    postcode: 0.99,
    plaats: 0.97,
    "leeftijd en datum": 0.97,
    instelling: 0.85,
    werkgever: 0.91,
    medisch: 0.93,
    "quasi, geraakt": 0.8,
    "precisie, alle merken": 0.96,
    "onschuldige teksten met een zeker merk": 0.04,
    "teksten zonder enig direct lek": 0.92,
  },
};

describe.each(Object.entries(floors))("the %s set", (name, floor) => {
  const judged = readSet(name === "measuring" ? "measuring" : "making").map((text) =>
    judge(text, deidentify(text.text)),
  );
  const total = score(judged);
  const reached = new Map(figures(total).map((figure) => [figure.name, figure]));

  test("there is something to measure", () => {
    console.log([`${name}:`, ...report(total)].join("\n"));
    expect(total.texts).toBeGreaterThan(100);
  });

  test.each(Object.entries(floor))("%s stays on the good side of %d", (figure, bound) => {
    const found = reached.get(figure);
    expect(found, figure).toBeDefined();
    if (!found) return;
    if (found.atMost) expect(share(found.count)).toBeLessThanOrEqual(bound);
    else expect(share(found.count)).toBeGreaterThanOrEqual(bound);
  });
});
