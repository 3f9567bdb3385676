import { describe, expect, test } from "vitest";
import { dice } from "../../tests/harness/dice.ts";
import { type Cell, type Figure, hideSmallNumbers, type Sum } from "./small-numbers.ts";

const cells = (values: Record<string, number>): Cell[] =>
  Object.entries(values).map(([key, value]) => ({ key, value, weight: key === "region" ? 2 : 0 }));
const groups: Sum[] = [{ whole: "region", parts: ["waterland", "zaan", "oost"] }];

describe("small numbers are not shown, and can't be worked out", () => {
  test("below five is hidden; five is shown", () => {
    expect([...hideSmallNumbers(cells({ waterland: 4, zaan: 5 }), [])]).toEqual([
      ["waterland", "under-5"],
      ["zaan", 5],
    ]);
  });

  test("one small group would be the region less the others: a second group goes too, the smallest", () => {
    const shown = hideSmallNumbers(cells({ waterland: 3, zaan: 12, oost: 20, region: 35 }), groups);
    expect(Object.fromEntries(shown)).toEqual({ waterland: "under-5", zaan: "hidden", oost: 20, region: 35 });
  });

  test("two small ones that are both four are given away by their sum, and so hidden better", () => {
    const shown = hideSmallNumbers(cells({ waterland: 4, zaan: 4, oost: 20, region: 28 }), groups);
    expect(shown.get("oost")).toBe("hidden");
  });

  test("where zero is shown, a small number is at least one: their sum gives away more, and so more is hidden", () => {
    const values = { waterland: 1, zaan: 2, oost: 20, region: 23 };
    expect(hideSmallNumbers(cells(values), groups).get("oost")).toBe(20);
    expect(hideSmallNumbers(cells(values), groups, { zeroIsShown: true }).get("oost")).toBe("hidden");
  });

  test("two groups that are not small stay as they are", () => {
    const shown = hideSmallNumbers(cells({ waterland: 6, zaan: 7, oost: 20, region: 33 }), groups);
    expect([...shown.values()]).toEqual([6, 7, 20, 33]);
  });

  const inner = ["a yes", "a no", "b yes", "b no"] as const;
  const wholeTable = ([ay = 0, an = 0, by = 0, bn = 0]: readonly number[]): Record<string, number> => ({
    "a yes": ay,
    "a no": an,
    "b yes": by,
    "b no": bn,
    "a all": ay + an,
    "b all": by + bn,
    "r yes": ay + by,
    "r no": an + bn,
    "r all": ay + an + by + bn,
  });
  const sums: Sum[] = [
    ...["a", "b", "r"].map((row) => ({ whole: `${row} all`, parts: [`${row} yes`, `${row} no`] })),
    ...["yes", "no", "all"].map((part) => ({ whole: `r ${part}`, parts: [`a ${part}`, `b ${part}`] })),
  ];
  /** Tries every table that fits what is shown: what each hidden number can be. */
  const attack = (shown: Map<string, Figure>, most: number) => {
    const possible = new Map<string, Set<number>>();
    const choices = inner.map((key) => {
      const figure = shown.get(key);
      if (typeof figure === "number") return [figure];
      return figure === "under-5" ? [0, 1, 2, 3, 4] : Array.from({ length: most - 4 }, (_, n) => n + 5);
    });
    const [first = [], second = [], third = [], fourth = []] = choices;
    for (const ay of first)
      for (const an of second)
        for (const by of third)
          for (const bn of fourth) {
            const table = Object.entries(wholeTable([ay, an, by, bn]));
            const fits = table.every(([key, value]) => {
              const figure = shown.get(key);
              return typeof figure === "number" ? figure === value : (figure === "under-5") === value < 5;
            });
            if (fits) for (const [key, value] of table) possible.set(key, (possible.get(key) ?? new Set()).add(value));
          }
    return possible;
  };

  test("whoever tries every table that fits finds for each small number at least two that it can be", () => {
    const roll = dice(20261122);
    let small = 0;
    for (let round = 0; round < 80; round += 1) {
      const values = wholeTable(inner.map(() => roll.upTo(12)));
      const shown = hideSmallNumbers(
        Object.entries(values).map(([key, value]) => ({ key, value, weight: key.startsWith("r") ? 2 : 0 })),
        sums,
      );
      for (const [key, possible] of attack(shown, 16)) {
        if (shown.get(key) !== "under-5") continue;
        small += 1;
        expect(possible.size, `${key} in ${JSON.stringify(values)}`).toBeGreaterThan(1);
      }
    }
    expect(small).toBeGreaterThan(80);
  });
});
