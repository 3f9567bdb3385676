import { describe, expect, test } from "vitest";
import { type Exploration, explore, type HouseholdSituation } from "./explore.ts";
import { besideYourPapers } from "./with-your-papers.ts";

const mila: HouseholdSituation = {
  household: { kind: "single", age: 34 },
  work: { hourlyWage: 14.71, hoursWeek: 0 },
  benefits: [{ kind: "social-assistance", exemption: { kind: "25pct", monthsUsed: 0 } }],
  rent: 620,
  claims: false,
};
const work = { hourlyWage: 14.71, hoursWeek: 12 };

const explored = (now: HouseholdSituation, then: HouseholdSituation["work"], date = "2026-03-01"): Exploration => {
  const outcome = explore(date, now, then);
  if ("error" in outcome) throw new Error(outcome.error.message);
  return outcome;
};

describe("Mila thinks of working 12 hours beside her bijstand", () => {
  const outcome = explored(mila, work);

  test("she sees now, the work, a day less, a day more and full time", () => {
    expect(outcome.variants.map(({ name, hoursWeek }) => [name, hoursWeek])).toEqual([
      ["now", 0],
      ["work", 12],
      ["day-less", 4],
      ["day-more", 20],
      ["full-time", 36],
    ]);
  });

  test("of each variant the differences add up to the difference of the net", () => {
    for (const { change, differences } of outcome.variants)
      expect(differences.reduce((sum, one) => sum + one.change, 0)).toBeCloseTo(change, 2);
  });

  test("five sentences, with the amounts of the statements", () => {
    expect(outcome.sentences).toHaveLength(5);
    expect(outcome.sentences[0]).toContain("€ 2.101");
    // What is won by the exemption is not promised for longer than it lasts.
    expect(outcome.sentences[0]).toContain(
      "Let op, dat blijft niet zo: na 6 maanden is het € 1.905, ongeveer even veel als nu.",
    );
    expect(outcome.sentences[1]).toBe("Uw bijstand gaat van € 1.402 naar € 782.");
  });

  test("nothing tells her that she has to work", () => {
    expect(JSON.stringify(outcome)).not.toMatch(/moet(en)? werken|verplicht|moet u/i);
  });

  test("after six months the exemption is over, and it says so", () => {
    const [six] = outcome.later;
    expect(six?.changes.join()).toContain("De vrijlating stopt na 6 maanden");
    expect(six?.statement.net).toBeLessThan(outcome.variants[1]?.statement.net ?? 0);
  });

  test("in the first month the bijstand can be lower before the wage is there", () => {
    expect(outcome.firstMonth.gap).toBe(619.58);
  });

  test("the stretch where almost all of the wage goes off the bijstand is named", () => {
    expect(outcome.curve.bends.some(({ kind, reason }) => kind === "plateau" && reason === "social-assistance")).toBe(
      true,
    );
  });
});

describe("Anouar has WW for nine months and thinks of 24 hours", () => {
  const anouar: HouseholdSituation = {
    household: { kind: "single", age: 29 },
    work: { hourlyWage: 17, hoursWeek: 0 },
    benefits: [{ kind: "ww", monthlyWage: 3100, phase: "3+", monthsLeft: 9 }],
    rent: 850,
    claims: false,
  };
  const outcome = explored(anouar, { hourlyWage: 17, hoursWeek: 24 }, "2026-05-01");

  test("where the WW stops, more hours bring less: a cliff with a name", () => {
    const cliff = outcome.curve.bends.find(({ kind }) => kind === "cliff");
    expect(cliff).toMatchObject({ reason: "ww-stops", fromHours: 36, toHours: 37, title: "De WW stopt" });
  });

  test("what he may have to pay back when he does not pass it on is said in a sentence", () => {
    expect(outcome.year.mayPayBack).toBeGreaterThan(0);
    expect(outcome.sentences[2]).toContain("betaalt u dit jaar misschien");
  });

  test("after a year his WW is over", () => {
    expect(outcome.later[1]?.changes.join()).toContain("voorbij");
    expect(outcome.later[1]?.statement.lines.some(({ id }) => id === "benefit")).toBe(false);
  });

  test("when the work ends his WW can start again", () => {
    expect(outcome.whenWorkEnds.join()).toContain("WW weer ingaan");
  });
});

test("Petra reaches the income requirement at ten hours: a rise with a name", () => {
  const petra: HouseholdSituation = {
    household: { kind: "single", age: 48 },
    work: { hourlyWage: 15.5, hoursWeek: 0 },
    benefits: [{ kind: "wga", monthlyWage: 3000, phase: "wage-supplement", disability: 57, earningCapacity: 1290 }],
    claims: false,
  };
  const rise = explored(petra, { hourlyWage: 15.5, hoursWeek: 14 }, "2026-08-01").curve.bends.find(
    ({ kind }) => kind === "rise",
  );
  expect(rise).toMatchObject({ reason: "wga-requirement", fromHours: 9, toHours: 10 });
});

describe("what cannot be true gets a sentence beside the question", () => {
  const problems = (now: HouseholdSituation, then = work) => {
    const outcome = explore("2026-03-01", now, then);
    return "error" in outcome ? outcome.error.problems.map(({ pointer }) => pointer) : [];
  };

  test.each([
    ["rent below zero", { ...mila, rent: -1 }, "/now/rent"],
    [
      "a Wajong at 12",
      {
        ...mila,
        household: { kind: "single" as const, age: 12 },
        benefits: [{ kind: "wajong" as const, noCapacity: false }],
      },
      "/now/household/age",
    ],
    [
      "a couple without a partner's age",
      { ...mila, household: { kind: "couple" as const, age: 30 } },
      "/now/household/partnerAge",
    ],
    [
      "a single parent without children",
      { ...mila, household: { kind: "single-parent" as const, age: 30 } },
      "/now/household/children",
    ],
  ])("%s", (_, now, pointer) => {
    expect(problems(now)).toContain(pointer);
  });

  test("more than 60 hours of work", () => {
    expect(problems(mila, { hourlyWage: 15, hoursWeek: 61 })).toEqual(["/work/hoursWeek"]);
  });

  test("a date without amounts", () => {
    const outcome = explore("2027-03-01", mila, work);
    expect("error" in outcome && outcome.error.code).toBe("no-parameter");
  });
});

describe("amounts from papers", () => {
  test("what differs from our outcome is shown with where that can come from", () => {
    const [difference, ...others] = besideYourPapers("2026-03-01", mila, {
      "social-assistance": 1334.23,
      "care-allowance": 129,
    });
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ id: "social-assistance", ours: 1401.5, onPaper: 1334.23 });
    expect(difference?.explanation).toContain("vakantiegeld");
  });
});

describe("what changes later", () => {
  const later = (benefit: HouseholdSituation["benefits"][number]) =>
    explored(
      {
        household: { kind: "single", age: 40 },
        work: { hourlyWage: 16, hoursWeek: 0 },
        benefits: [benefit],
        claims: false,
      },
      { hourlyWage: 16, hoursWeek: 12 },
      "2026-08-01",
    ).later;

  test("after the wage-related months WGA is a supplement when the income requirement is reached", () => {
    const [six, twelve] = later({
      kind: "wga",
      monthlyWage: 3000,
      phase: "wage-related-3+",
      disability: 50,
      earningCapacity: 1600,
      monthsLeft: 9,
    });
    expect(six?.changes).toEqual([]);
    expect(twelve?.changes.join()).toContain("loonaanvulling");
    expect(twelve?.statement.incomeRequirement).toBe(800);
  });

  test("without the earning capacity that supplement is not guessed", () => {
    const [, twelve] = later({
      kind: "wga",
      monthlyWage: 3000,
      phase: "wage-related-3+",
      disability: 50,
      monthsLeft: 9,
    });
    expect(twelve?.changes.join()).toContain("nog niet berekend");
    expect(twelve?.statement.lines.some(({ id }) => id === "benefit")).toBe(false);
  });

  test("after two years the Ziektewet is over, and WIA is not promised", () => {
    const [, , two] = later({ kind: "zw", monthlyWage: 2400 });
    expect(two?.changes.join()).toContain("Of u WIA krijgt, is nog niet berekend");
    expect(two?.statement.lines.some(({ id }) => id === "benefit")).toBe(false);
  });
});

describe("what the curve is named after", () => {
  const withoutExemption = (household: HouseholdSituation["household"], hourlyWage = 14.99) =>
    explored(
      {
        household,
        work: { hourlyWage, hoursWeek: 0 },
        benefits: [{ kind: "social-assistance", exemption: { kind: "none" } }],
        rent: 620,
        claims: false,
      },
      { hourlyWage, hoursWeek: 16 },
      "2026-12-01",
    ).curve.bends;

  test.each<[string, HouseholdSituation["household"], number, number, number, number]>([
    ["Noor, a single parent", { kind: "single-parent", age: 34, children: [4, 7] }, 14.99, 0, 20, 21],
    [
      "Noor, whose bijstand is gone at the last hour of it",
      { kind: "single-parent", age: 34, children: [4, 7] },
      16.1,
      0,
      19,
      19,
    ],
    ["Mila, alone", { kind: "single", age: 34 }, 14.99, 0, 20, 21],
    ["Hassan and Fatima, a couple", { kind: "couple", age: 34, partnerAge: 33 }, 14.99, 0, 30, 30],
  ])(
    "%s: along the flat stretch the bijstand gets lower, and from when it is gone is said",
    (_, household, hourlyWage, fromHours, toHours, goneFrom) => {
      const [first] = withoutExemption(household, hourlyWage);
      expect(first).toMatchObject({
        kind: "plateau",
        fromHours,
        toHours,
        reason: "social-assistance",
        title: "Uw bijstand wordt lager",
        explanation: expect.stringContaining(`Vanaf ${goneFrom} uur per week is er geen bijstand meer.`),
      });
    },
  );

  test("Mila's first hour costs her the bus: that makes the fall, not the bijstand that gets lower in every hour", () => {
    const { curve } = explored(
      { ...mila, benefits: [{ kind: "social-assistance", exemption: { kind: "none" } }] },
      {
        ...work,
        travelCosts: 40,
      },
    );
    expect(curve.bends[0]).toMatchObject({ kind: "cliff", fromHours: 0, toHours: 1, reason: "travel-costs" });
  });

  test("where tax and allowances together take almost all of an extra hour, both are named", () => {
    const bends = withoutExemption({ kind: "single-parent", age: 34, children: [4, 7] }, 22);
    expect(bends.at(-1)).toMatchObject({
      kind: "plateau",
      title: "U betaalt meer belasting en uw toeslagen worden lager",
    });
  });
});
