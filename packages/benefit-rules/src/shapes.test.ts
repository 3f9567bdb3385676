import { expect, test } from "vitest";
import type { CentsPerMonth } from "./money.ts";
import type { Problem } from "./problems.ts";
import {
  day,
  either,
  euros,
  fields,
  listOf,
  oneOf,
  optional,
  quantity,
  type Shape,
  text,
  whole,
  yesNo,
  yesNoUnknown,
} from "./shapes.ts";

const household = fields("huishouden", {
  rent: euros<CentsPerMonth>("huur per maand", { max: 5_000 }),
  births: listOf("geboortedatums", day("geboortedatum")),
  home: oneOf("woning", ["room", "house"]),
  disability: optional(
    either(text("klasse"), quantity("percentage", { max: 100 }), (value) => typeof value === "string"),
  ),
  partner: yesNo("partner"),
  debts: yesNoUnknown("schulden"),
  persons: whole("aantal mensen", { min: 1 }),
});

const complete = { rent: 612.34, births: ["2020-02-29"], home: "room", partner: false, persons: 2 };

const problemsOf = (shape: Shape<unknown>, wire: unknown) => {
  const problems: Problem[] = [];
  shape.read(wire, "/input", problems);
  return problems;
};

test("Samira's rent comes in as euros, is cents inside, and goes out as euros", () => {
  const read = household.read({ ...complete, debts: "unknown", disability: 45.5 }, "", []);
  expect(read).toMatchObject({ rent: 61_234, debts: "unknown", disability: 45.5 });
  expect(read && household.write(read)).toEqual({ ...complete, debts: "unknown", disability: 45.5 });
});

test.each([
  ["a rent below zero", { rent: -1 }, "/input/rent"],
  ["a rent with three decimals", { rent: 612.345 }, "/input/rent"],
  ["a rent in words", { rent: "612" }, "/input/rent"],
  ["30 February", { births: ["2020-01-01", "2024-02-30"] }, "/input/births/1"],
  ["half a person", { persons: 1.5 }, "/input/persons"],
  ["a home that is not on the list", { home: "tent" }, "/input/home"],
  ["a percentage above a hundred", { disability: 101 }, "/input/disability"],
  ["a partner in words", { partner: "ja" }, "/input/partner"],
])("%s is refused with a sentence beside that field", (_, change, pointer) => {
  const [problem, ...others] = problemsOf(household, { ...complete, ...change });
  expect(problem?.pointer).toBe(pointer);
  expect(problem?.message).toMatch(/^(Vul|Kies|Geef) bij ‘.+’ .+\.$/);
  expect(others).toEqual([]);
});

test("what is missing is named in the words of the screen", () => {
  const { rent, ...withoutRent } = complete;
  expect(rent).toBe(612.34);
  expect(problemsOf(household, withoutRent)).toEqual([
    { pointer: "/input/rent", message: "Het veld ‘huur per maand’ (rent) ontbreekt." },
  ]);
});

test("the same description prints the JSON Schema", () => {
  expect(household.schema).toMatchObject({
    required: ["rent", "births", "home", "partner", "persons"],
    properties: { rent: { type: "number", minimum: 0, maximum: 5_000, multipleOf: 0.01 } },
  });
});

test("an amount that still holds a fraction of a cent cannot leave a rule", () => {
  expect(() => euros("huur").write(100.5 as CentsPerMonth)).toThrow("fraction of a cent");
});

test("null in a field that may be left out is leaving it out; in another field it is refused", () => {
  expect(household.read({ ...complete, disability: null }, "", [])).toEqual(household.read(complete, "", []));
  expect(problemsOf(household, { ...complete, rent: null })).toMatchObject([{ pointer: "/input/rent" }]);
});
