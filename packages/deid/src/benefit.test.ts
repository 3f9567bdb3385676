import { expect, test } from "vitest";
import { touchesBenefit } from "./index.ts";

const marked = (text: string) => touchesBenefit(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Noor woont sinds kort samen met Bram.", "woont sinds kort samen", /Samen wonen/],
  ["Haar vriend is bij haar ingetrokken.", "Haar vriend is bij haar ingetrokken", /Samen wonen/],
  ["Bram slaapt vaak bij zijn vriendin.", "slaapt vaak bij zijn vriendin", /Samen wonen/],
  ["Hij verhuurt een kamer aan een student.", "verhuurt een kamer", /Samen wonen/],
  ["Samira verdient er wat bij met oppassen.", "verdient er wat bij", /Geld dat erbij komt/],
  ["Hij werkt af en toe zwart in de bouw.", "werkt af en toe zwart", /Geld dat erbij komt/],
  ["Zij verkoopt haar schilderijen via Vinted.", "verkoopt haar schilderijen via Vinted", /Geld dat erbij komt/],
  ["Hij krijgt elke maand geld van zijn broer.", "krijgt elke maand geld van", /Geld dat erbij komt/],
  ["Ze verwacht een erfenis van haar oma.", "erfenis", /Geld of bezit/],
  ["Op zijn spaarrekening staat genoeg.", "spaarrekening", /Geld of bezit/],
  ["Hij heeft een huis in Turkije.", "een huis in Turkije", /Geld of bezit/],
  ["Ze was drie weken in Marokko.", "was drie weken in Marokko", /buitenland/],
  ["Hij wil in de zomer naar het buitenland.", "wil in de zomer naar het buitenland", /buitenland/],
  ["Ze gaat op vakantie.", "op vakantie", /buitenland/],
  ["Zij heeft al vier keer haar afspraak gemist.", "afspraak gemist", /gemiste afspraak/],
  ["Hij is niet komen opdagen.", "niet komen opdagen", /gemiste afspraak/],
  ["Een brief helpt niet, hij maakt zijn post niet open.", "maakt zijn post niet open", /gemiste afspraak/],
  ["Ze solliciteert al maanden niet.", "solliciteert al maanden niet", /Niet zoeken naar werk/],
  ["Hij weigert het aanbod.", "weigert het aanbod", /Niet zoeken naar werk/],
  ["Zij nam ontslag bij de bakker.", "nam ontslag", /Niet zoeken naar werk/],
  ["Dat heeft hij niet doorgegeven aan de gemeente.", "niet doorgegeven", /doorgegeven/],
  ["Hij staat bij zijn moeder ingeschreven.", "staat bij zijn moeder ingeschreven", /doorgegeven/],
  ["Zij komt net uit detentie.", "uit detentie", /studie of een straf/],
])("%s", (text, place, reason) => {
  expect(marked(text)).toEqual([place]);
  expect(touchesBenefit(text)[0]?.reason).toMatch(reason);
});

test.each([
  "Wij willen beter samenwerken met de gemeente.",
  "Noor woont niet samen.",
  "Hij heeft geen spaargeld.",
  "Zij wil niet bijverdienen.",
  "Haar arbeidsvermogen groeit, haar doorzettingsvermogen ook.",
  "Hij heeft het vermogen om door te gaan.",
  "Het vakantiegeld komt in mei.",
  "Haar buitenlandse diploma telt mee.",
  "Zij komt op tijd en belt als het niet lukt.",
  "Hij solliciteert elke week.",
  "De collega's wonen in hetzelfde dorp.",
  "",
])("says nothing about: %s", (text) => expect(marked(text)).toEqual([]));

test("marks come in the order of the text and never overlap", () => {
  const marks = touchesBenefit(
    "Hij werkt zwart, heeft spaargeld, woont samen en was drie weken in Turkije op vakantie.",
  );
  expect(marks.length).toBeGreaterThan(4);
  for (const [at, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
});
