import { describe, expect, test } from "vitest";
import { deidentify } from "./index.ts";
import type { Category } from "./span.ts";

const of = (text: string, ...categories: Category[]) =>
  deidentify(text)
    .filter(({ category }) => categories.includes(category))
    .map(({ start, end }) => text.slice(start, end));
const instead = (text: string, category: Category) =>
  deidentify(text)
    .filter((span) => span.category === category)
    .map(({ start, end, suggestion }) => `${text.slice(0, start)}${suggestion}${text.slice(end)}`);

describe("ages", () => {
  test.each([
    ["Hij is 29, en zoekt werk.", ["29"]],
    ["Noor (29) zoekt werk.", ["29"]],
    ["Een man van 44 zoekt werk.", ["44"]],
    ["Ze wordt 30 in mei.", ["30"]],
    ["Een 29-jarige lasser.", ["29"]],
    ["Ze is negenentwintig jaar.", ["negenentwintig"]],
    ["Hij is twee en dertig.", ["twee en dertig"]],
    ["Kandidaat, 44 jr, zoekt werk.", ["44"]],
    ["overdracht, m, 48, chauffeur", ["48"]],
    ["Nu hij 63 is, stopt hij.", ["63"]],
    ["Haar zoon van 4 en dochter van 7.", ["4", "7"]],
    ["Kinderen van 3, 6 en 9.", ["3", "6", "9"]],
    ["Leeftijd: 37.", ["37"]],
    ["Op zijn 18e ging hij weg.", ["18e"]],
    ["Bram is marketeer, 36, en rustig.", ["36"]],
  ])("%s", (text, ages) => expect(of(text, "age")).toEqual(ages));

  test.each([
    "Hij werkt hier 20 jaar.",
    "Hij is 16 jaar werkloos.",
    "Ze werkt 24 uur.",
    "Het 25-jarig bestaan.",
    "Voor jongeren van 18 tot 27 jaar.",
    "Iemand van 50 jaar of ouder.",
    "Ze is eind dertig.",
    "De loonwaarde is 60.",
    "Het team is 20 jaar oud.",
    "Ze is 24 uur gaan werken.",
  ])("no age: %s", (text) => expect(of(text, "age")).toEqual([]));

  test("what could stand there keeps the sentence whole", () => {
    expect(instead("Noor (29) zoekt werk.", "age")).toEqual(["Noor (eind twintig) zoekt werk."]);
    expect(instead("Ik ben 29 jaar.", "age")).toEqual(["Ik ben 25 tot 30 jaar."]);
    expect(instead("Zijn zoon van 7 jaar.", "age")).toEqual(["Zijn zoon van 4 tot 12 jaar."]);
  });
});

describe("dates", () => {
  test.each([
    ["Sinds 1 mei 2025 weer aan het werk.", ["1 mei 2025"]],
    ["Op 12 maart is het gesprek.", ["12 maart"]],
    ["Het was half maart.", ["half maart"]],
    ["Dat stopte in februari 2026.", ["februari 2026"]],
    ["op 4/11/25 gezien", ["4/11/25"]],
    ["op 2026-03-12 gezien", ["2026-03-12"]],
    ["zaterdag de twaalfde maart", ["zaterdag de twaalfde maart"]],
    ["op 12 en 13 april", ["12 en 13 april"]],
    ["overleg 12-03, graag", ["12-03"]],
    ["van zomer 2024 tot nu", ["zomer 2024"]],
    ["Afgelopen maandag belde hij.", ["Afgelopen maandag"]],
    ["Volgende week donderdag een gesprek.", ["Volgende week donderdag"]],
    ["Hij kwam eergisteren.", ["eergisteren"]],
    ["afspraak do a.s. graag", ["do a.s."]],
    ["maandag over een week", ["maandag over een week"]],
  ])("%s", (text, dates) => expect(of(text, "date")).toEqual(dates));

  test.each([
    "Elke dinsdag en op maandag.",
    "Het duurt twee weken.",
    "In 2024 begon het.",
    "Van 9.00 tot 17.30 uur.",
    "Ja, juni in een naam.",
    "Hij werkt 2-3 dagen.",
  ])("no date: %s", (text) => expect(of(text, "date", "birth-date")).toEqual([]));

  test.each([
    ["geboren op 22-11-1985", "22-11-1985"],
    ["geb. 3 mei 1984", "3 mei 1984"],
    ["geboortedatum: 1990-04-27", "1990-04-27"],
    ["geb 22111985", "22111985"],
    ["hij, 12-3-1990, zoekt", "12-3-1990"],
  ])("somebody's birthday: %s", (text, date) => expect(of(text, "birth-date")).toEqual([date]));

  test("a date becomes a season or a part of a year, and the sentence stays whole", () => {
    expect(instead("Sinds 1 mei 2025 thuis.", "date")).toEqual(["Sinds het voorjaar van 2025 thuis."]);
    expect(instead("Op 12 maart gezien.", "date")).toEqual(["Op een dag in het voorjaar gezien."]);
    expect(instead("Dat was in februari 2026.", "date")).toEqual(["Dat was in het begin van 2026."]);
  });
});

describe("where somebody lives", () => {
  test.each([
    ["Ze woont aan de Lindelaan 12a nu.", "Lindelaan 12a"],
    ["hij zit in de lindestraat 4.", "lindestraat 4"],
    ["Hij woont in de Veldpoortstraat.", "de Veldpoortstraat"],
    ["Burgemeester van der Lindenlaan 12-3, daar.", "Burgemeester van der Lindenlaan 12-3"],
    ["Post naar postbus 123 graag.", "postbus 123"],
    ["Het is Laan van Meerdervoort 120 geloof ik.", "Laan van Meerdervoort 120"],
    ["Ze woont Het Laantje 3.", "Het Laantje 3"],
    ["op de lindelaan nummer twaalf b", "lindelaan nummer twaalf b"],
    ["ADRES: HAVENKADE 203", "HAVENKADE 203"],
  ])("%s", (text, address) => expect(of(text, "address")).toEqual([address]));

  test.each([
    "Onderweg naar het werkplein.",
    "Een fietspad van 3 km.",
    "Via een omweg door de winkelstraat.",
    "Het gerechtshof besliste.",
    "Op de arbeidsmarkt 2 keer gezocht.",
    "Hij is op de goede weg.",
  ])("no address: %s", (text) => expect(of(text, "address")).toEqual([]));
});

describe("rare facts", () => {
  test.each([
    "Zij is de enige vrouwelijke hoefsmid op het eiland.",
    "Hij is bekend van televisie.",
    "Hij stond in de krant met zijn redding.",
    "Zij was burgemeester van een kleine gemeente.",
    "Haar tweelingzus helpt mee.",
    "Hij is oud-profvoetballer.",
    "Zij is wereldkampioen schaatsen.",
  ])("%s", (text) => expect(of(text, "quasi")).toHaveLength(1));

  test.each([
    "De enige vraag is hoe.",
    "Het enige wat helpt is rust.",
    "De eerste keer ging goed.",
    "Een gesprek met de burgemeester.",
    "Zijn ex-collega helpt.",
    "De molen draait.",
  ])("no rare fact: %s", (text) => expect(of(text, "quasi")).toEqual([]));

  test("the helper is never sure of a rare fact", () => {
    expect(
      deidentify("Zij is de enige vrouwelijke hoefsmid op Ameland en bekend van tv.")
        .filter(({ category }) => category === "quasi")
        .map(({ certainty }) => certainty),
    ).not.toContain("sure");
  });
});
