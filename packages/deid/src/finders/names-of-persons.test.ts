import { expect, test } from "vitest";
import { deidentify } from "../index.ts";

const persons = (text: string): string[] =>
  deidentify(text)
    .filter(({ category }) => category === "person")
    .map(({ start, end }) => text.slice(start, end));

test("Mevrouw Van der Meer-de Wit is marked with her initials and without her title", () => {
  expect(persons("Gesprek met mevrouw A.M. van der Meer-de Wit over werk.")).toEqual(["A.M. van der Meer-de Wit"]);
});

test("De heer Op 't Hof keeps the small words of his name", () => {
  expect(persons("De heer Op 't Hof wil flexibel blijven.")).toEqual(["Op 't Hof"]);
});

test("K.V. is somebody, and B.V. is not", () => {
  expect(persons("K.V. komt niet op dagen bij een B.V. in de stad.")).toEqual(["K.V"]);
});

test("Names from everywhere are seen: Yıldız, El Amrani, Nguyen, O'Neill and Bensaïd", () => {
  for (const name of ["Yıldız Karaca", "Mohammed El Amrani", "Nguyen Thi Hoa", "Sean O'Neill", "Amina Bensaïd"])
    expect(persons(`Vandaag belde ${name} over de proefplaatsing.`)).toEqual([name]);
});

test("Jan de Boer and Samira are seen without capitals", () => {
  expect(persons("met jan de boer gesproken. samira wil ook wel komen")).toEqual(["jan de boer", "samira"]);
});

test("Frédérique and Hans Kramer are seen in a text of nothing but capitals", () => {
  expect(persons("BESTE FRÉDÉRIQUE, KUN JIJ HANS KRAMER BELLEN OVER DE KANTINE?")).toEqual([
    "FRÉDÉRIQUE",
    "HANS KRAMER",
  ]);
});

test("Roos who calls is somebody, the rose in the greenhouse is not", () => {
  expect(persons("Roos belt mij elke ochtend.")).toEqual(["Roos"]);
  expect(persons("In de kas plukken we de roos. Een roos is mooi.")).toEqual([]);
});

test("Mevrouw Storm is somebody, the storm at sea is not", () => {
  expect(persons("Ik ga langs bij mevrouw Storm.")).toEqual(["Storm"]);
  expect(persons("Er komt storm aan zee. Storm en regen houden ons binnen.")).toEqual([]);
});

test("Mark who works is somebody, a mark on the table is not", () => {
  expect(persons("Mark werkt in de keuken.")).toEqual(["Mark"]);
  expect(persons("Een mark of een munt leg ik er niet op in.")).toEqual([]);
});

test("Whoever is called something has a name, whatever the word", () => {
  expect(persons("Hij noemt zichzelf Sparky.")).toEqual(["Sparky"]);
  expect(persons("Ze heet Wolkje, ja echt.")).toEqual(["Wolkje"]);
  expect(persons("Zij wordt door iedereen Ster genoemd.")).toEqual(["Ster"]);
});

test("Bart signs his mail", () => {
  expect(persons("Kun je meekijken?\n\nGroet,\nBart Lammers\ntrajectbegeleider")).toEqual(["Bart Lammers"]);
});

test("Achterberg stands in a list with his letters behind him", () => {
  expect(persons("Startgroep: Achterberg, K. en daarna pauze")).toEqual(["Achterberg, K"]);
});

test("A certificate, a level and a check by the RDW are nobody", () => {
  expect(persons("Een VCA-certificaat op B1-niveau, na de RDW-controle door de UWV'er.")).toEqual([]);
});

test("A sentence that ends before the next begins does not become a name", () => {
  expect(persons("De brief begint met een J. Hij kan inkopen.")).toEqual([]);
});

test("Who Hanneke is stands in the suggestion: a relative, a colleague or the candidate", () => {
  const instead = (text: string) => deidentify(text).find(({ category }) => category === "person")?.suggestion;
  expect(instead("Zijn moeder Hanneke belt vaak.")).toBe("een familielid");
  expect(instead("Mijn jobcoach Hanneke gaat mee.")).toBe("een jobcoach");
  expect(instead("Vandaag begon Hanneke in de kas.")).toBe("mijn kandidaat");
});

test("Sanne without anything around her is probable, Sanne de Bruin is sure", () => {
  const certainty = (text: string) => deidentify(text).find(({ category }) => category === "person")?.certainty;
  expect(certainty("Sanne, dus.")).toBe("probable");
  expect(certainty("Dat deed Sanne de Bruin.")).toBe("sure");
});
