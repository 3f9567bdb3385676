import { describe, expect, test } from "vitest";
import { answer } from "../answer.ts";
import { explore } from "./explore.ts";

type Statement = { readonly lines: readonly { readonly id: string; readonly amount: number }[]; readonly net: number };
type Answered = {
  readonly value?: Statement;
  readonly error?: { readonly code: string; readonly problems?: readonly { readonly pointer: string }[] };
  readonly confidence?: string;
};

const ask = (situation: object, date = "2026-03-01") =>
  answer({
    id: 1,
    rule: "household.month",
    date,
    input: {
      household: { kind: "single", age: 45 },
      work: { hourlyWage: 16, hoursWeek: 0 },
      claims: false,
      ...situation,
    },
  }) as Answered;
const amounts = ({ value }: Answered) => Object.fromEntries((value?.lines ?? []).map(({ id, amount }) => [id, amount]));
const pointers = ({ error }: Answered) => (error?.problems ?? []).map(({ pointer }) => pointer);

describe("WAO", () => {
  const wao = { kind: "wao", monthlyWage: 2700, disabilityClass: "80-100", comparableWage: 3200 };

  // 100/108 × 2,700 = 2,500; × 75% = 1,875. With € 832 the loss beside 3,200 is 74%: class 65-80, 50.75% = 1,268.75.
  test("Wim has a WAO of € 1,875, and € 1,268.75 in a lower class with twelve hours of work", () => {
    expect(amounts(ask({ benefits: [wao] }))).toMatchObject({ wao: 1875 });
    const working = ask({ benefits: [wao], work: { hourlyWage: 16, hoursWeek: 12 } });
    expect(amounts(working)).toMatchObject({ wage: 832, wao: 1268.75 });
    expect(amounts(working)).not.toHaveProperty("benefit");
    expect(working.confidence).toBe("medium");
  });

  test("without the wage of the old work it is asked", () => {
    const { comparableWage: _, ...unknown } = wao;
    expect(pointers(ask({ benefits: [unknown] }))).toEqual(["/input/benefits/0/comparableWage"]);
  });
});

describe("a supplement under the Toeslagenwet", () => {
  const ww = (monthlyWage: number) => ({ kind: "ww", monthlyWage, phase: "3+" });

  // WW 70% of 2,000 = 1,400, paid 1,296.30. Level 75.62 × 21.75 = 1,644.735; − 1,296.30 = 348.435.
  test("Anouar's WW of € 1,296.30 is supplemented with € 348.44", () => {
    expect(amounts(ask({ benefits: [ww(2000)], supplement: {} }))).toMatchObject({
      benefit: 1296.3,
      supplement: 348.44,
    });
  });

  // Article 8a: 1,500 × 100/108 = 1,388.89 is below 70% of the minimum wage; less 972.22 paid = 416.67.
  test("with a low day wage no more than the day wage less the benefit", () => {
    expect(amounts(ask({ benefits: [ww(1500)], supplement: {} }))).toMatchObject({
      benefit: 972.22,
      supplement: 416.67,
    });
  });

  test("a benefit above the social minimum gets none, and not asking leaves the line out", () => {
    expect(amounts(ask({ benefits: [ww(2600)], supplement: {} }))).not.toHaveProperty("supplement");
    expect(amounts(ask({ benefits: [ww(2000)] }))).not.toHaveProperty("supplement");
  });

  test("it is there beside a benefit of UWV only, and of a couple the birth of the partner is asked", () => {
    expect(pointers(ask({ benefits: [], supplement: {} }))).toEqual(["/input/supplement"]);
    const household = { kind: "couple", age: 45, partnerAge: 44 };
    expect(pointers(ask({ household, benefits: [ww(2000)], supplement: {} }))).toEqual([
      "/input/supplement/partnerBornAfter1971",
    ]);
    const none = ask({ household, benefits: [ww(2000)], supplement: { partnerBornAfter1971: true } });
    expect(amounts(none)).not.toHaveProperty("supplement");
  });
});

test("after two years the whole wage counts for the supplement, and the talk says so", () => {
  const told = explore(
    "2026-03-01",
    {
      household: { kind: "single", age: 45 },
      work: { hourlyWage: 16, hoursWeek: 0 },
      benefits: [{ kind: "wajong", noCapacity: false }],
      supplement: { exemption: true },
      claims: false,
    },
    { hourlyWage: 16, hoursWeek: 4 },
  );
  const sentence = "Na twee jaar telt uw hele loon mee voor de toeslag van UWV.";
  const later = "later" in told ? told.later : [];
  expect(later.map(({ changes }) => changes.includes(sentence))).toEqual([false, false, true]);
  expect(later[2]?.statement.net).toBeLessThanOrEqual(later[1]?.statement.net ?? 0);
});

describe("IOAW", () => {
  const ioaw = { kind: "ioaw", base: 1740 };

  // 1,740 − 15 × 8 × 52 ÷ 12 = 520 leaves 1,220; × 100/108 = 1,129.63. A quarter of 520 outside: + 130 × 100/108.
  test("Ria's IOAW of € 1,740 becomes € 1,129.63 a month with eight hours of work, and € 1,250 with the exemption", () => {
    const work = { hourlyWage: 15, hoursWeek: 8 };
    expect(amounts(ask({ benefits: [ioaw], work }))).toMatchObject({ wage: 520, ioaw: 1129.63 });
    const exemption = { kind: "25pct", monthsUsed: 2 };
    expect(amounts(ask({ benefits: [{ ...ioaw, exemption }], work }))).toMatchObject({ ioaw: 1250 });
  });

  test("for a couple it is not computed yet, and said so", () => {
    const household = { kind: "couple", age: 62, partnerAge: 60 };
    expect(pointers(ask({ household, benefits: [ioaw] }))).toEqual(["/input/benefits"]);
  });
});
