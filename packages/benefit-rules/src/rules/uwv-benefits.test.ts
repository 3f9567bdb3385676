import { describe, expect, test } from "vitest";
import { answer } from "../answer.ts";

type Answered = {
  readonly value?: Record<string, unknown>;
  readonly error?: { code: string; message: string };
  readonly warnings?: string[];
};
const ask = (rule: string, input: unknown, date = "2026-08-01") => answer({ id: 1, rule, date, input }) as Answered;
const benefit = (rule: string, input: unknown, date?: string) => ask(rule, input, date).value?.benefit;

describe("WGA", () => {
  const petra = { monthlyWage: 3000, phase: "wage-supplement", disability: 57, earningCapacity: 1290 };

  test("a cent below the income requirement it is a follow-up benefit, from the requirement on a supplement", () => {
    expect(benefit("wia.wga.month", { ...petra, income: 644.99 })).toBe(981.54);
    expect(benefit("wia.wga.month", { ...petra, income: 645 })).toBe(1197);
  });

  test("between half and all of the earning capacity every extra euro is kept", () => {
    expect([700, 1289.99].map((income) => benefit("wia.wga.month", { ...petra, income }))).toEqual([1197, 1197]);
    expect(benefit("wia.wga.month", { ...petra, income: 1390 })).toBe(1127);
  });

  test.each([
    [35, 654.36],
    [44.9, 654.36],
    [45, 817.95],
    [65, 1186.03],
    [80, 1635.9],
    ["65-80", 1186.03],
  ])("follow-up at %s percent is a share of the minimum wage", (disability, amount) => {
    expect(benefit("wia.wga.month", { monthlyWage: 3000, phase: "follow-up", disability, income: 0 })).toBe(amount);
  });

  test("the first two months pay 75%, later ones 70%", () => {
    const amounts = ["wage-related-1-2", "wage-related-3+"].map((phase) =>
      benefit("wia.wga.month", { monthlyWage: 2000, phase, disability: 50, income: 500 }),
    );
    expect(amounts).toEqual([1125, 1050]);
  });

  test("a wage above the maximum: the benefit from the maximum, and a smaller part of the income counts", () => {
    // 309.91 × 21.75 = 6740.54; 0.7 × (6740.54 − 1000 × 6740.54 ÷ 8000)
    expect(
      benefit("wia.wga.month", { monthlyWage: 8000, phase: "wage-related-3+", disability: 50, income: 1000 }),
    ).toBe(4128.58);
  });

  test("without the earning capacity a supplement is not guessed", () => {
    const { error } = ask("wia.wga.month", {
      monthlyWage: 3000,
      phase: "wage-supplement",
      disability: 50,
      income: 500,
    });
    expect(error?.code).toBe("not-computed");
    expect(error?.message).toContain("verdiencapaciteit");
  });

  test("below 35% there is no WGA after the wage-related phase", () => {
    expect(ask("wia.wga.month", { ...petra, disability: 34.9, income: 0 }).error?.code).toBe("invalid-input");
  });
});

test("IVA is 75% of the wage, and 70% of income goes off", () => {
  expect([0, 100].map((income) => benefit("wia.iva.month", { monthlyWage: 2000, income }))).toEqual([1500, 1430]);
});

test("WW ends a cent above 87.5% of the wage", () => {
  const at = (income: number) => ask("ww.month", { monthlyWage: 2000, phase: "3+", income }).value;
  expect(at(1750)).toEqual({ benefit: 175, stops: false });
  expect(at(1750.01)).toEqual({ benefit: 0, stops: true });
});

describe("Wajong", () => {
  test("at a wage value of 30% the compensation factor is nothing: the whole 70% stays", () => {
    expect(
      benefit("wajong.month", { income: 300, noCapacity: false, age: 30, wageDispensation: { wageValue: 0.3 } }),
    ).toBe(1635.9);
  });

  test("someone of 12 has no Wajong", () => {
    expect(ask("wajong.month", { income: 0, noCapacity: false, age: 12 }).error?.message).toContain("vanaf 18 jaar");
  });

  test("no capacity and wage dispensation cannot be true together", () => {
    const input = { income: 0, noCapacity: true, age: 30, wageDispensation: { wageValue: 0.5 } };
    expect(ask("wajong.month", input).error?.code).toBe("invalid-input");
  });
});

test("sickness benefit at another percentage takes that percentage of the income too", () => {
  expect(benefit("zw.month", { monthlyWage: 2000, income: 500, percentage: 100 })).toBe(1500);
});

describe("WAO", () => {
  const wao = { monthlyWage: 2160, disabilityClass: "80-100", income: 0 };

  test("80-100% without income: 75% of 100/108 of the day wage", () => {
    expect(benefit("wao.month", wao)).toBe(1500);
  });

  test("with income the class follows from what is lost; 14.9% pays nothing", () => {
    expect(benefit("wao.month", { ...wao, income: 1000, comparableWage: 2000 })).toBe(700);
    expect(benefit("wao.month", { ...wao, income: 1702, comparableWage: 2000 })).toBe(0);
  });

  test("income in a lower class does not raise the benefit", () => {
    expect(benefit("wao.month", { ...wao, disabilityClass: "15-25", income: 100, comparableWage: 2000 })).toBe(280);
  });

  test("without the comparable wage it is not guessed", () => {
    expect(ask("wao.month", { ...wao, income: 100 }).error?.code).toBe("not-computed");
  });
});

describe("IOAW", () => {
  test("without the base of the decision: nog niet berekend", () => {
    expect(ask("ioaw.month", { income: 0 }).error?.code).toBe("not-computed");
  });

  test("with it, the income goes off", () => {
    expect(benefit("ioaw.month", { base: 1900, income: 700 })).toBe(1200);
  });

  test("25% of the wage stays outside for six months, up to the maximum of that half-year", () => {
    const at = (income: number, monthsUsed: number) =>
      ask("ioaw.month", { base: 3000, income, exemption: { kind: "25pct", monthsUsed } }).value;
    expect(at(1000, 5)).toEqual({ exempt: 250, benefit: 2250 });
    expect(at(1000, 6)).toEqual({ exempt: 0, benefit: 2000 });
    expect(at(2000, 0)).toEqual({ exempt: 448.9, benefit: 1448.9 });
  });

  test("the maximum of 2024 was not read: no amount of another year is taken", () => {
    const input = { base: 3000, income: 1000, exemption: { kind: "25pct", monthsUsed: 0 } };
    expect(ask("ioaw.month", input, "2024-03-01").error?.code).toBe("no-parameter");
  });
});

describe("supplement under the Toeslagenwet", () => {
  test("a single person is supplemented to € 76,75 a day", () => {
    expect(benefit("supplement.month", { kind: "single", age: 40, grossBenefit: 1500, wage: 0 })).toBe(169.31);
  });

  test("for two years 5% of the minimum wage and 30% of the rest stays outside, at most 15%", () => {
    const input = { kind: "single", age: 40, grossBenefit: 1200, wage: 400, exemption: true };
    // 116.85 + 30% × 283.15 = 201.795; 1669.3125 − 1200 − 198.205
    expect(benefit("supplement.month", input)).toBe(271.11);
  });

  test("a partner born after 1971 without a young child: no supplement", () => {
    expect(
      benefit("supplement.month", {
        kind: "couple",
        age: 40,
        grossBenefit: 900,
        wage: 0,
        partnerBornAfter1971: true,
        childUnder12: false,
      }),
    ).toBe(0);
  });

  test.each([
    ["2024-01-01", 67.75],
    ["2024-07-01", 69.4],
    ["2025-01-01", 72.19],
    ["2025-07-01", 73.79],
    ["2026-01-01", 75.62],
  ])("from %s a single person is supplemented to € %d a day", (date, perDay) => {
    const input = { kind: "single", age: 40, grossBenefit: 1000, wage: 0 };
    expect(benefit("supplement.month", input, date)).toBeCloseTo(perDay * 21.75 - 1000, 1);
  });

  test("the amounts of 2027 are not known: no amount is taken from 2026", () => {
    const input = { kind: "single", age: 40, grossBenefit: 900, wage: 0 };
    expect(ask("supplement.month", input, "2027-01-01").error?.code).toBe("no-parameter");
  });
});

describe("wage-cost subsidy", () => {
  test("Koen, 60% of the minimum wage, 32 hours: as the collection of laws of the ministry works it out", () => {
    const input = {
      statutoryWageIncludingHolidayAllowance: 2523.96,
      wageValueAmount: 1514.38,
      hours: 32,
      referenceHours: 36,
    };
    expect(ask("wage-cost-subsidy.month", input).value).toEqual({
      beforeCharges: 1009.58,
      cap: 1766.77,
      subsidy: 1121.76,
    });
  });

  test("no more than 70% of the minimum wage", () => {
    const input = { statutoryWageIncludingHolidayAllowance: 2000, wageValueAmount: 200, hours: 36, referenceHours: 36 };
    expect(ask("wage-cost-subsidy.month", input).value).toEqual({ beforeCharges: 1400, cap: 1400, subsidy: 1750 });
  });
});
