import { type FieldError, Invalid } from "../../../platform/shared/errors.ts";
import type { Proof } from "../../consent/index.ts";
import { forbiddenNumber, holdsForbiddenNumber } from "../../text-help/index.ts";
import { type CategoryName, type Row, shapeOf } from "../contract.ts";

/** What does not belong in these fields. A citizen service number or an account number is refused outright (UAVG art. 46). */
const problemsWith = (category: CategoryName, fields: Readonly<Record<string, string>>): FieldError[] => {
  const { fields: known } = shapeOf(category);
  const unknown = Object.keys(fields).filter((name) => !known.some((field) => field.name === name));
  return [
    ...unknown.map((name) => ({ pointer: `/fields/${name}`, message: "Dit veld kennen wij niet." })),
    ...known.flatMap(({ name, limit }) => {
      const text = fields[name] ?? "";
      const required = name === "name" || name === "note";
      if (required && text.trim() === "") return [{ pointer: `/fields/${name}`, message: "Vul dit in." }];
      if (text.length > limit)
        return [{ pointer: `/fields/${name}`, message: `Maak het korter: hoogstens ${limit} tekens.` }];
      if (holdsForbiddenNumber(text)) return [{ pointer: `/fields/${name}`, message: forbiddenNumber }];
      return [];
    }),
  ];
};

/** @throws {Invalid} with every field that can't be kept */
export const assertFit = (category: CategoryName, fields: Readonly<Record<string, string>>): void => {
  const problems = problemsWith(category, fields);
  if (problems.length > 0) throw new Invalid(problems);
};

/** Rows as plain text, to keep elsewhere. */
export const asText = (rows: readonly Row[]): string =>
  rows
    .map(({ category, fields, changedOn, author }) => {
      const { title, fields: known } = shapeOf(category);
      const lines = known.filter(({ name }) => fields[name]).map(({ name, label }) => `${label}: ${fields[name]}`);
      return `${title.toUpperCase()} (${author}, ${changedOn})\n${lines.join("\n")}`;
    })
    .join("\n\n");

/** The permissions an organisation keeps as proof, each with its explanation as it was shown. */
export const proofAsText = (proof: readonly Proof[]): string =>
  proof
    .map(
      ({ purpose, categories, how, givenOn, endsOn, explanation }) =>
        `TOESTEMMING: ${purpose}\nWat: ${categories}\nGegeven op ${givenOn} (${how === "paper" ? "op papier" : "zelf, in Vliegwiel"}), geldt tot ${endsOn}.\nDe uitleg zoals die erbij stond:\n${explanation}`,
    )
    .join("\n\n");
