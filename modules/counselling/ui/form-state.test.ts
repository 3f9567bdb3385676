import { describe, expect, test } from "vitest";
import { caseOf, fromFragment } from "../../benefits/ui/parts/index.ts";
import { Draft } from "../contract.ts";
import { draftOf, emptyForm, formOf, formOfCase } from "./form-state.ts";
import { nameOf } from "./wording.ts";

const filled = {
  ...emptyForm("2026-03-01"),
  title: "Samira in de kas",
  "situation.household.age": "34",
  "situation.rent": "610,50",
  "situation.benefits.#": "1",
  "situation.benefits.0.kind": "social-assistance",
  "situation.benefits.0.exemption.kind": "25pct",
  "variants.1.work.hourlyWage": "14,71",
};

describe("what Samira types becomes what is kept", () => {
  test("numbers as people write them; what she leaves open is not sent; an empty choice is the work as it is now", () => {
    const { draft, errors } = draftOf(filled);
    expect(errors).toEqual([]);
    expect(Draft.parse(draft)).toEqual({
      title: "Samira in de kas",
      day: "2026-03-01",
      situation: {
        household: { kind: "single", age: 34 },
        work: { hourlyWage: 0, hoursWeek: 0 },
        benefits: [{ kind: "social-assistance", exemption: { kind: "25pct" } }],
        rent: 610.5,
        claims: "unknown",
      },
      variants: [
        { name: "Nu", work: { hourlyWage: 0, hoursWeek: 0 } },
        { name: "Drie dagen werken", work: { hourlyWage: 14.71, hoursWeek: 24 } },
      ],
    });
  });

  test("hours without a wage, a word for a number and no age are said beside their questions", () => {
    const { errors } = draftOf({
      ...filled,
      "situation.household.age": "",
      "situation.rent": "zeshonderd",
      "variants.1.work.hourlyWage": "",
    });
    expect(errors.map(({ name }) => name).toSorted()).toEqual([
      "situation.household.age",
      "situation.rent",
      "variants.1.work.hourlyWage",
    ]);
  });

  test("what was kept stands in the form again, and is the same when it is kept once more", () => {
    const draft = Draft.parse({
      ...draftOf(filled).draft,
      situation: {
        household: { kind: "couple", age: 40, partnerAge: 41, children: [4, 11] },
        work: { hourlyWage: 15, hoursWeek: 8 },
        partnerWork: { hourlyWage: 16, hoursWeek: 0 },
        benefits: [
          { kind: "wga", monthlyWage: 2500, phase: "follow-up", disability: "45-55", earningCapacity: 900 },
          { kind: "social-assistance", exemption: { kind: "none" } },
        ],
        childcare: [{ kind: "bso", hoursMonth: 40, hourlyPrice: 9.12 }],
        assets: 1200,
        claims: true,
      },
    });
    const form = formOf({ ...draft, variants: draft.variants.map((one) => ({ ...one, outcome: {} })) } as never);
    expect(draftOf(form)).toEqual({ draft, errors: [] });
  });

  test("a percentage in the link is the class of the decision in the form", () => {
    const { answers } = fromFragment(
      "household=single&age=40&benefit=wga&monthlyWage=2500&wgaPhase=follow-up&disability=50&hours=8&wage=15",
    );
    expect(draftOf(formOfCase(caseOf(answers, "2026-03-01"))).draft.situation.benefits[0]).toMatchObject({
      kind: "wga",
      disability: "45-55",
    });
  });

  test("the link of the public page brings its answers along", () => {
    const { answers, damaged } = fromFragment("household=single&age=34&hours=16&wage=14.71&rent=620&claims=nee");
    expect(damaged).toBe(false);
    const { draft, errors } = draftOf(formOfCase(caseOf(answers, "2026-03-01")));
    expect(errors).toEqual([]);
    expect(Draft.parse(draft)).toMatchObject({
      situation: { household: { kind: "single", age: 34 }, rent: 620, claims: false },
      variants: [{ name: "Nu" }, { name: "Dit werk", work: { hourlyWage: 14.71, hoursWeek: 16 } }],
    });
  });

  const kept = (situation: object) => {
    const draft = Draft.parse({ ...draftOf(filled).draft, situation });
    const form = formOf({ ...draft, variants: draft.variants.map((one) => ({ ...one, outcome: {} })) } as never);
    return { draft, again: draftOf(form) };
  };
  const base = { work: { hourlyWage: 16, hoursWeek: 8 }, claims: "unknown" };
  const household = { kind: "single", age: 58 };

  test.each([
    [
      "WAO",
      { kind: "wao", monthlyWage: 2700, disabilityClass: "15-25", comparableWage: 3200.5 },
      { supplement: { exemption: true } },
    ],
    ["IOAW", { kind: "ioaw", base: 1740.25, exemption: { kind: "25pct", monthsUsed: 2, extended: true } }, {}],
    [
      "a WW with a supplement of which nothing more is known",
      { kind: "ww", monthlyWage: 2000, phase: "3+" },
      { supplement: {} },
    ],
  ])("%s that was kept stands in the form again, whole", (_, benefit, more) => {
    const { draft, again } = kept({ ...base, household, benefits: [benefit], ...more });
    expect(again).toEqual({ draft, errors: [] });
  });

  test("of a couple the birth of the partner goes along with the supplement", () => {
    const { draft, again } = kept({
      ...base,
      household: { kind: "couple", age: 58, partnerAge: 54 },
      partnerWork: { hourlyWage: 0, hoursWeek: 0 },
      benefits: [{ kind: "iva", monthlyWage: 1800 }],
      supplement: { partnerBornAfter1971: false },
    });
    expect(again).toEqual({ draft, errors: [] });
  });

  test("a supplement or children that are no longer asked are not sent; what a benefit needs is asked beside it", () => {
    const form = {
      ...filled,
      "situation.household.children": "4",
      "situation.supplement": "true",
      "situation.benefits.0.kind": "ioaw",
    };
    const { draft, errors } = draftOf(form);
    expect(draft.situation).not.toHaveProperty("supplement");
    expect(draft.situation.household).not.toHaveProperty("children");
    expect(errors).toEqual([{ name: "situation.benefits.0.base", message: expect.stringContaining("grondslag") }]);
    const wao = draftOf({ ...form, "situation.benefits.0.kind": "wao" });
    expect(wao.errors.map(({ name }) => name)).toEqual([
      "situation.benefits.0.monthlyWage",
      "situation.benefits.0.comparableWage",
    ]);
  });

  test("what cannot go together is said beside the choice of the benefit", () => {
    expect(nameOf("/situation/benefits")).toBe("situation.benefits.0.kind");
    expect(nameOf("/situation/supplement/partnerBornAfter1971")).toBe("situation.supplement.partnerBornAfter1971");
  });
});
