import { expect, test } from "vitest";
import { deidentify } from "../index.ts";
import type { Category } from "../span.ts";

const marked = (text: string, wanted: Category): string[] =>
  deidentify(text)
    .filter(({ category }) => category === wanted)
    .map(({ start, end }) => text.slice(start, end));

test("Someone from Heiloo, Wijk bij Duurstede or 's-Hertogenbosch can be traced", () => {
  expect(marked("Zij komt uit Heiloo.", "place")).toEqual(["Heiloo"]);
  expect(marked("Hij woont weer thuis in Wijk bij Duurstede.", "place")).toEqual(["Wijk bij Duurstede"]);
  expect(marked("Zij werkt in 's-Hertogenbosch.", "place")).toEqual(["'s-Hertogenbosch"]);
});

test("A place is seen without its capital, and with one wrong letter", () => {
  expect(marked("hij komt uit spijkenisse en wil werken", "place")).toEqual(["spijkenisse"]);
  expect(marked("zij komt uit leewarden en wil werken", "place")).toEqual(["leewarden"]);
});

test("Best and Goes are places behind 'in' and ordinary words at the head of a sentence", () => {
  expect(marked("Hij woont in Best.", "place")).toEqual(["Best"]);
  expect(marked("Best lastig. Goes klinkt het misschien gek.", "place")).toEqual([]);
});

test("Aleppo is a town in another country", () => {
  expect(deidentify("Hij komt uit Aleppo.")[0]?.suggestion).toBe("een stad in een ander land");
});

test("Where Theo is treated is an institution: by its list, by its kind and with the small word before it", () => {
  expect(marked("Hij is in behandeling bij Lentis.", "institution")).toEqual(["Lentis"]);
  expect(marked("Hij slaapt bij het Leger des Heils.", "institution")).toEqual(["Leger des Heils"]);
  expect(marked("Zij kan beginnen in verpleeghuis De Archipel.", "institution")).toEqual(["verpleeghuis De Archipel"]);
  expect(marked("Het Maasstad Ziekenhuis schreef een brief.", "institution")).toEqual(["Maasstad Ziekenhuis"]);
});

test("GGZ Drenthe becomes a mental health institution, the Alfa-college a school", () => {
  expect(deidentify("Hij is via GGZ Drenthe gekomen.")[0]?.suggestion).toBe("een GGZ-instelling");
  expect(deidentify("Het Alfa-college wil hem uitschrijven.")[0]?.suggestion).toBe("een school");
});

test("UWV, the municipality and a law give nobody away", () => {
  expect(deidentify("Het UWV en de gemeente kennen de Participatiewet en de Wajong.")).toEqual([]);
});

test("An employer is seen by its kind, its form, its chain and by 'bij'", () => {
  expect(marked("Hij start bij Meubelmakerij Jonker.", "employer")).toEqual(["Meubelmakerij Jonker"]);
  expect(marked("Hij werkte bij Strokarton Oldambt B.V. als inpakker.", "employer")).toEqual([
    "Strokarton Oldambt B.V",
  ]);
  expect(marked("Zij vult vakken bij de Action.", "employer")).toEqual(["Action"]);
  expect(marked("Zij werkt bij Bagels en Bonen.", "employer")).toEqual(["Bagels en Bonen"]);
  expect(marked("hij wil werken bij wehkamp. mag dat", "employer")).toEqual(["wehkamp"]);
});

test("A bakery becomes 'een bakkerij', a chain 'een grote keten'", () => {
  expect(deidentify("Hij werkt bij Bakkerij Verbeek.")[0]?.suggestion).toBe("een bakkerij");
  expect(deidentify("Hij werkt bij de Action.")[0]?.suggestion).toBe("een grote keten of een groot bedrijf");
});

test("A shop that sells something is asked about, an employer is told", () => {
  expect(deidentify("Sinds kort verkoopt Coolblue ook fietsen.")[0]?.certainty).toBe("probable");
  expect(deidentify("Hij werkt sinds kort bij Coolblue.")[0]?.certainty).toBe("sure");
});
