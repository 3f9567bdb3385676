import type { FieldError } from "@vliegwiel/ui-kit";
import type { Calculation, Draft } from "../contract.ts";
import { benefitOf, goesWithSupplement } from "./benefit-state.ts";

/** What is typed, by the name of the field as the contract calls it ("situation.household.age"). */
export type Form = Readonly<Record<string, string>>;

/** How many rows of a list the form shows. */
export const rows = (form: Form, list: string): number => Number(form[`${list}.#`] ?? "0");

const dutch = (value: number): string => String(value).replace(".", ",");

const isMoney = /(Wage|Price|Premium|Costs|Income|Capacity|rent|assets|municipal|base)$/;
/** The class a percentage falls in, as it stands in the decision of UWV; empty below 35, where there is no WGA. */
const classOf = (percentage: number): string =>
  ["35-45", "45-55", "55-65", "65-80", "80-100"].findLast((one) => percentage >= Number.parseInt(one, 10)) ?? "";

/** "15,20" and not "15,2", where it is an amount. */
const asTyped = (value: number, name: string): string =>
  name.endsWith(".disability")
    ? classOf(value)
    : isMoney.test(name) && !Number.isInteger(value)
      ? value.toFixed(2).replace(".", ",")
      : dutch(value);

const flatten = (value: unknown, name: string): [string, string][] => {
  if (value === undefined || value === null) return [];
  if (name.endsWith("household.children") && Array.isArray(value)) return [[name, value.join(", ")]];
  if (Array.isArray(value))
    return [[`${name}.#`, String(value.length)], ...value.flatMap((one, at) => flatten(one, `${name}.${at}`))];
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}.${key}` : key));
  return [[name, typeof value === "number" ? asTyped(value, name) : String(value)]];
};

/** That there is a supplement is an answer too, also when nothing more is known of it. */
const supplemented = (situation: object): Form =>
  "supplement" in situation && situation.supplement ? { "situation.supplement": "true" } : {};

/** A saved calculation as it stands in the form. */
export const formOf = ({ title, day, situation, variants }: Calculation): Form => ({
  ...supplemented(situation),
  ...Object.fromEntries(
    flatten({ title, day, situation, variants: variants.map(({ name, work }) => ({ name, work })) }, ""),
  ),
});

type Told = {
  readonly date: string;
  readonly now: object & { readonly work: object };
  readonly work: { readonly hoursWeek: number };
};

/** What someone told elsewhere: how it is now, and the work they think of. */
export const formOfCase = ({ date, now, work }: Told): Form => ({
  "situation.benefits.#": "0",
  "situation.childcare.#": "0",
  ...supplemented(now),
  ...Object.fromEntries(
    flatten(
      {
        title: "Uit ‘Wat levert werken mij op?’",
        day: date,
        situation: now,
        variants: [
          { name: "Nu", work: now.work },
          { name: "Dit werk", work },
        ],
      },
      "",
    ),
  ),
});

export const emptyForm = (day: string): Form => ({
  title: "",
  day,
  "situation.household.kind": "single",
  "situation.claims": "unknown",
  "situation.benefits.#": "0",
  "situation.childcare.#": "0",
  "variants.#": "2",
  "variants.0.name": "Nu",
  "variants.1.name": "Drie dagen werken",
  "variants.1.work.hoursWeek": "24",
});

/** "1.250,50" and "14.71" are both numbers people type. */
const read = (text: string): number =>
  Number(text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text.trim());

/** The draft the contract asks, and what could not be read. Fields that are left open are not sent: unknown is an answer. */
export const draftOf = (form: Form): { draft: Draft; errors: FieldError[] } => {
  const errors: FieldError[] = [];
  const number = (name: string): number | undefined => {
    const text = form[name]?.trim() ?? "";
    if (text === "") return undefined;
    const value = read(text);
    if (Number.isFinite(value)) return value;
    errors.push({ name, message: "Vul een getal in, bijvoorbeeld 14,71." });
    return undefined;
  };
  const numbers = (from: string, names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = number(`${from}.${name}`);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  const needed = (name: string, message: string): number => {
    const value = number(name);
    if (value === undefined && !errors.some((one) => one.name === name)) errors.push({ name, message });
    return value ?? 0;
  };
  const answered = (from: string, name: string) => {
    const text = form[`${from}.${name}`];
    return text ? { [name]: text === "true" } : {};
  };
  const list = <Row>(name: string, row: (at: string) => Row): Row[] =>
    Array.from({ length: rows(form, name) }, (_, at) => row(`${name}.${at}`));
  const work = (at: string) => {
    const hoursWeek = number(`${at}.hoursWeek`) ?? 0;
    // Without hours the wage is not on the screen, and nobody can put it right there.
    const readable = hoursWeek > 0 || Number.isFinite(read(form[`${at}.hourlyWage`] ?? ""));
    const hourlyWage = readable ? number(`${at}.hourlyWage`) : undefined;
    if (hoursWeek > 0 && hourlyWage === undefined && !errors.some(({ name }) => name === `${at}.hourlyWage`))
      errors.push({ name: `${at}.hourlyWage`, message: "Vul het uurloon in, bijvoorbeeld 14,71." });
    return { hourlyWage: hourlyWage ?? 0, hoursWeek, ...numbers(at, ["pensionPremium", "travelCosts"]) };
  };
  // A choice without hours of its own is the work as it is now.
  const choice = (at: string) => (form[`${at}.hoursWeek`]?.trim() ? work(at) : work("situation.work"));
  const couple = form["situation.household.kind"] === "couple";
  const children = (form["situation.household.children"] ?? "")
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const alone = form["situation.household.kind"] === "single";
  if (!alone && children.some((age) => !Number.isInteger(age)))
    errors.push({ name: "situation.household.children", message: "Vul leeftijden in met een komma ertussen: 4, 7." });
  const claims = form["situation.claims"] ?? "unknown";
  const first = form["situation.benefits.0.kind"] ?? "";
  const childcare = list("situation.childcare", (at) => ({
    kind: form[`${at}.kind`] ?? "",
    hoursMonth: number(`${at}.hoursMonth`) ?? 0,
    hourlyPrice: number(`${at}.hourlyPrice`) ?? 0,
  }));
  const situation = {
    household: {
      kind: form["situation.household.kind"] ?? "",
      age: number("situation.household.age"),
      ...(couple ? numbers("situation.household", ["partnerAge"]) : {}),
      ...(!alone && children.length > 0 ? { children } : {}),
      ...numbers("situation.household", ["costSharers"]),
    },
    work: work("situation.work"),
    ...(couple ? { partnerWork: work("situation.partnerWork") } : {}),
    benefits:
      first === ""
        ? []
        : list("situation.benefits", (at) => benefitOf({ form, number, numbers, needed, answered }, at)),
    ...(form["situation.supplement"] === "true" && goesWithSupplement(first)
      ? {
          supplement: {
            ...answered("situation.supplement", "exemption"),
            ...(couple ? answered("situation.supplement", "partnerBornAfter1971") : {}),
          },
        }
      : {}),
    ...numbers("situation", ["rent", "assets", "otherNetIncome", "otherTaxableIncome", "municipal"]),
    ...(childcare.length > 0 ? { childcare } : {}),
    claims: claims === "unknown" ? ("unknown" as const) : claims === "true",
  };
  if (form["situation.household.age"]?.trim() === undefined || form["situation.household.age"]?.trim() === "")
    errors.push({ name: "situation.household.age", message: "Vul een leeftijd in." });
  const draft = {
    title: form.title ?? "",
    day: form.day ?? "",
    situation,
    variants: list("variants", (at) => ({ name: form[`${at}.name`] ?? "", work: choice(`${at}.work`) })),
  };
  // What is typed may still be no answer the contract knows; the server says so beside the field.
  return { draft: draft as Draft, errors };
};
