import { expect, test } from "vitest";
import { finders } from "./finders/index.ts";
import { readPage } from "./page.ts";
import { resolve } from "./resolve.ts";

/** For every finder a sentence that only it sees. Who takes a finder away, or empties it, meets its sentence here. */
const onlyItsOwn: Readonly<Record<string, readonly [text: string, found: string]>> = {
  findCitizenNumbers: ["Zijn BSN is 1 1 1 2 2 2 3 3 3.", "1 1 1 2 2 2 3 3 3"],
  findAccounts: ["Graag op nl91 abna 0417 1643 00 storten.", "nl91 abna 0417 1643 00"],
  findPhones: ["Bereikbaar op +31 6 12345678.", "+31 6 12345678"],
  findSpokenNumbers: [
    "Het is nul zes een twee drie vier vijf zes zeven acht.",
    "nul zes een twee drie vier vijf zes zeven acht",
  ],
  findOnline: ["Mail naar s.bakker@voorbeeld.nl.", "s.bakker@voorbeeld.nl"],
  findPlates: ["De auto is 12-ABC-3.", "12-ABC-3"],
  findReferences: ["Het dossiernummer is Z/24/00123.", "Z/24/00123"],
  findDates: ["Gezien op 4/11/25.", "4/11/25"],
  findMonths: ["Dat stopte in februari 2026.", "februari 2026"],
  findRelativeDates: ["Hij kwam eergisteren.", "eergisteren"],
  findAges: ["Hij is 29, en zoekt werk.", "29"],
  findAddresses: ["Ze zit op de lindelaan 12a.", "lindelaan 12a"],
  findPostcodes: ["Het is 3511 ab.", "3511 ab"],
  findRareFacts: ["Hij is bekend van televisie.", "bekend van televisie"],
  findProperNames: ["Ik sprak mevrouw Jansen van den Berg.", "Jansen van den Berg"],
  findSmallNames: ["ik sprak mevrouw de vries uit leeuwarden", "de vries"],
  findNamesInForms: ["Zie het verslag-elbert-zandstra-week3.pdf in de map.", "elbert-zandstra"],
  findMedical: ["Zij slikt quetiapine.", "quetiapine"],
};

const marked = (text: string, without?: string): string[] => {
  const page = readPage(text);
  const asked = finders.filter(({ name }) => name !== without);
  const spans = resolve(
    page,
    asked.flatMap((find) => find(page)),
  );
  return spans.map(({ start, end }) => text.slice(start, end));
};

test("every finder has its sentence", () => {
  expect(Object.keys(onlyItsOwn).sort()).toEqual(finders.map(({ name }) => name).sort());
});

test.each(Object.entries(onlyItsOwn))("what %s sees is seen by no other", (name, [text, found]) => {
  expect(marked(text)).toContain(found);
  expect(marked(text, name)).not.toContain(found);
});
