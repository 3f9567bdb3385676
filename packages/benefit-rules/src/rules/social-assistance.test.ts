import { describe, expect, test } from "vitest";
import { answer } from "../answer.ts";

type Answered = {
  readonly value?: Record<string, unknown>;
  readonly error?: { code: string; message: string };
  readonly warnings?: string[];
};
const ask = (rule: string, date: string, input: unknown) => answer({ id: 1, rule, date, input }) as Answered;
const month = (input: object, date = "2026-03-01") =>
  ask("social-assistance.month", date, {
    netEarnings: 0,
    otherNetIncome: 0,
    exemption: { kind: "none", monthsUsed: 0 },
    ...input,
  });
const single = { kind: "single", ages: [40], costSharers: 0 };

describe("norms, as printed in the law", () => {
  test.each([
    ["21a", "2024-06-30", 1283.83],
    ["21a", "2024-07-01", 1308.45],
    ["21b", "2026-07-01", 2027.79],
    ["20.1c", "2026-01-01", 1347.06],
    ["22a", "2026-07-01", 1587.34],
  ])("article %s on %s is %d", (article, date, norm) => {
    expect(ask("social-assistance.norm", date, { article }).value).toEqual({ norm });
  });

  test("in an institution the increase of article 23 lid 2 stands beside the norm", () => {
    expect(ask("social-assistance.norm", "2026-07-01", { article: "23a" }).value).toEqual({
      norm: 449.44,
      increase: 47,
    });
  });

  test("there is no norm of next year yet, and last year's is not taken", () => {
    expect(ask("social-assistance.norm", "2027-01-01", { article: "21a" }).error?.code).toBe("no-parameter");
  });
});

describe("the norm that fits a household", () => {
  test.each([
    ["Mila, 34", single, 1401.5],
    ["Sem, 20", { kind: "single", ages: [20], costSharers: 0 }, 345.99],
    ["Sem on his 21st birthday", { kind: "single", ages: [21], costSharers: 0 }, 1401.5],
    ["Noor alone with a child", { kind: "single-parent", ages: [31], costSharers: 0 }, 1401.5],
    ["Hassan and Fatima", { kind: "couple", ages: [45, 43], costSharers: 0 }, 2002.13],
    ["a couple of 20 and 25", { kind: "couple", ages: [20, 25], costSharers: 0, children: 0 }, 1347.06],
    ["a couple of 20 and 25 with a child", { kind: "couple", ages: [20, 25], costSharers: 0, children: 1 }, 1747.49],
    [
      "a couple that shares costs with one other: twice 43⅓% of the norm for two",
      { kind: "couple", ages: [45, 43], costSharers: 1 },
      1735.18,
    ],
    ["Ans of 67", { kind: "single", ages: [67], costSharers: 0 }, 1564.69],
  ])("%s", (_, household, norm) => {
    expect(month({ household }).value).toMatchObject({ norm, benefit: norm });
  });

  test("a child of 12 gets no bijstand: a sentence beside the question", () => {
    expect(month({ household: { kind: "single", ages: [12], costSharers: 0 } }).error?.message).toContain(
      "vanaf 18 jaar",
    );
  });

  test("a couple needs two ages", () => {
    expect(month({ household: { kind: "couple", ages: [30], costSharers: 0 } }).error?.message).toContain(
      "twee leeftijden",
    );
  });
});

describe("what someone keeps of a wage", () => {
  const exempt = (kind: string, monthsUsed: number, netEarnings = 1000, more: object = {}, date = "2026-03-01") =>
    month({ household: single, netEarnings, exemption: { kind, monthsUsed, ...more } }, date).value?.exempt;

  test("25% of € 1.000 is € 250; of € 1.140 it is the maximum of € 285, and no more of € 1.200", () => {
    expect([exempt("25pct", 0), exempt("25pct", 0, 1140), exempt("25pct", 0, 1200)]).toEqual([250, 285, 285]);
  });

  test("the sixth month counts, the seventh does not", () => {
    expect([exempt("25pct", 5), exempt("25pct", 6)]).toEqual([250, 0]);
  });

  test("12.5% for a single parent lasts 30 months", () => {
    expect([exempt("single-parent-12.5pct", 29), exempt("single-parent-12.5pct", 30)]).toEqual([125, 0]);
  });

  test("15% for someone who can work limited hours has no end", () => {
    expect([exempt("limited-hours-15pct", 0), exempt("limited-hours-15pct", 200)]).toEqual([150, 150]);
  });

  test("15% with wage subsidy lasts 12 months, and goes on when the municipality extends it", () => {
    expect([
      exempt("wage-subsidy-15pct", 11),
      exempt("wage-subsidy-15pct", 12),
      exempt("wage-subsidy-15pct", 12, 1000, { extended: true }),
    ]).toEqual([150, 0, 150]);
  });

  test("article 34a knows no maximum, and says that the municipality has to apply it already", () => {
    expect(exempt("article-34a", 0, 2000)).toBe(300);
    const { warnings } = month({
      household: single,
      netEarnings: 100,
      exemption: { kind: "article-34a", monthsUsed: 0 },
    });
    expect(warnings?.some((warning) => warning.startsWith("aanname:") && warning.includes("gedoogjaar"))).toBe(true);
    expect(warnings?.some((warning) => warning.startsWith("controleer:"))).toBe(true);
  });

  test("under 27 there is no 25%", () => {
    const young = (age: number) =>
      month({ household: { ...single, ages: [age] }, netEarnings: 1000, exemption: { kind: "25pct", monthsUsed: 0 } })
        .value?.exempt;
    expect([young(26), young(27)]).toEqual([0, 250]);
  });

  test("the maximum of the second half of 2026 was not indexed in the text: controleer", () => {
    const { warnings } = ask("social-assistance.exemption-maximum", "2026-07-01", { item: "25pct" });
    expect(warnings?.join()).toContain("controleer");
  });

  test("bijstand never falls below zero", () => {
    expect(month({ household: single, netEarnings: 3000 }).value?.benefit).toBe(0);
  });
});

test("Hassan and Fatima are two: the exemption for a parent alone leaves nothing of her wage, and the steps say why", () => {
  const exemption = { kind: "single-parent-12.5pct", monthsUsed: 0 };
  const couple = { kind: "couple", ages: [35, 36], costSharers: 0 };
  expect(month({ household: couple, netEarnings: 600, exemption })).toMatchObject({
    value: { norm: 2002.13, exempt: 0, benefit: 1402.13 },
    steps: expect.arrayContaining([
      expect.objectContaining({ label: "Geen vrijlating: deze is er alleen voor een alleenstaande ouder" }),
    ]),
  });
  const alone = { kind: "single-parent", ages: [35], costSharers: 0 };
  expect(month({ household: alone, netEarnings: 600, exemption }).value).toMatchObject({ exempt: 75 });
});
