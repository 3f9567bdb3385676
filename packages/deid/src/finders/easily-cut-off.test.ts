import { describe, expect, test } from "vitest";
import { deidentify } from "../index.ts";

const marked = (text: string) => deidentify(text).map(({ start, end }) => text.slice(start, end));

describe("a name keeps its tail and its head", () => {
  test.each([
    ["Gisteren zat Wytske fan der Wal aan tafel.", "Wytske fan der Wal"],
    ["Daarna belde Durk út 'e Buorren nog even.", "Durk út 'e Buorren"],
    ["de contactpersoon daar is geert ten zande hij staat bij de poort", "geert ten zande"],
    ["WE BELDEN KARIN STEENBERG OMDAT ZE DE SLEUTEL HAD.", "KARIN STEENBERG"],
    ["TOT DAN EN BEDANKT. GROETEN VAN J. TEN BRUIN, LOCHEM", "J. TEN BRUIN"],
    ["Rooster: Marit vdL 16 uur, en verder niemand.", "Marit vdL"],
    ["Wolk Manuhutu uit de oude haven zoekt een plek.", "Wolk Manuhutu"],
    ["Ik noem hem hier B. want hij leest mee.", "B"],
  ])("in %s all of %s is marked", (text, name) => expect(marked(text)).toContain(name));

  test.each([
    ["iedereen zegt bever. eigenlijk heet hij Wopke.", "bever"],
    ["de lange, 37, wil weer aan het werk.", "de lange"],
    ["haar voogd heet wever van de overkant, 0570-555123", "wever"],
  ])("in %s the ordinary word %s is a name", (text, name) => expect(marked(text)).toContain(name));

  test.each([
    "de man, die net kwam, zoekt werk.",
    "iedereen zegt ja en niemand doet iets.",
    "We noemen het plan B. als plan A niet lukt.",
    "Salam allemaal, de Ford Galaxy staat klaar.",
    "De kok van het gymlokaal heeft de lijst.",
  ])("nobody is named in: %s", (text) => expect(marked(text)).toEqual([]));
});

describe("an address, a channel and a number are seen whole", () => {
  test.each([
    ["een loods aan de havenkade in ootmarsum", "havenkade"],
    ["ze woont in de zuidblok drie nummer elf", "zuidblok drie nummer elf"],
    ["nu zit ik bij mijn tante op de troffel 3 nr 18 in lelystad", "troffel 3 nr 18"],
    ["Post naar Populierlaan 14-bis B graag.", "Populierlaan 14-bis B"],
    ["Hij woont in Borne, 7621 kw. Dat is dichtbij.", "7621 kw"],
    ["Ik heb 14 0591 gebeld.", "14 0591"],
    ["mail tess@ergensvoorbeeld.nl of disc kwast-zeven.", "kwast-zeven"],
    ["Mijn foto's staan op t.me/ruben_naait.", "t.me/ruben_naait"],
    ["Op dat forum zit ik als u/anna_die_klust.", "u/anna_die_klust"],
    ["Het gaat om deelnemer zeven nul drie negen uit ons bestand.", "zeven nul drie negen"],
    ["In dossier WG.2025.41882 staat het besluit.", "WG.2025.41882"],
  ])("in %s all of %s is marked", (text, found) => expect(marked(text)).toContain(found));

  test("the digits of a file's number that happen to fit are no citizen service number, and those behind BSN are", () => {
    const categories = (text: string) => deidentify(text).map(({ category }) => category);
    expect(categories("zaak XY.2024.10006")).not.toContain("bsn");
    expect(categories("BSN 111222333")).toContain("bsn");
  });

  test.each([
    "De pomp doet 1500 kw.",
    "zet de doos op pallet 12 nr 4.",
    "De koffie is 1,25 en een broodje 3,75.",
    "klant_nr= leeg",
    "Inschrijven mag van 3 oktober tot 9 december volgens de regeling.",
  ])("nothing is marked in: %s", (text) => expect(marked(text)).toEqual([]));
});
