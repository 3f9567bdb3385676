import { type ColumnName, columnNames, type Mapping } from "../contract.ts";

/** What lists of municipalities, UWV and WSPs call their columns. The first that fits wins. */
const called: Readonly<Record<ColumnName, readonly string[]>> = {
  employerName: [
    "werkgever",
    "naam werkgever",
    "bedrijf",
    "bedrijfsnaam",
    "naam bedrijf",
    "organisatie",
    "handelsnaam",
    "employer",
  ],
  title: [
    "functie",
    "functienaam",
    "vacature",
    "naam vacature",
    "titel",
    "vacaturetitel",
    "functietitel",
    "beroep",
    "werk",
    "title",
  ],
  text: [
    "omschrijving",
    "functieomschrijving",
    "vacaturetekst",
    "tekst",
    "taken",
    "toelichting",
    "beschrijving",
    "description",
  ],
  kind: ["soort", "type", "soort plek"],
  reference: ["nummer", "vacaturenummer", "nr", "id", "referentie", "kenmerk", "vacature id", "reference"],
  town: ["plaats", "woonplaats", "werkplaats", "standplaats", "plaatsnaam", "werklocatie", "locatie", "stad"],
  municipality: ["gemeente", "gemeentecode", "gemeentenaam"],
  hours: ["uren", "uren per week", "aantal uren", "aantal uren per week", "werkuren", "urenomvang"],
  hoursFrom: ["uren van", "uren vanaf", "uren minimaal", "minimaal aantal uren", "min uren", "uren min"],
  hoursTo: ["uren tot", "uren tot en met", "uren maximaal", "maximaal aantal uren", "max uren", "uren max"],
  days: ["dagen", "werkdagen"],
  level: ["niveau", "werk en denkniveau", "opleidingsniveau", "denkniveau"],
  licences: ["rijbewijs", "rijbewijzen"],
  languages: ["taal", "talen"],
  certificates: ["certificaat", "certificaten", "diploma", "diplomas"],
  agreement: ["contract", "contractvorm", "dienstverband", "soort contract"],
  salary: ["salaris", "loon", "beloning", "salarisindicatie"],
  startsOn: ["start", "startdatum", "begindatum", "ingangsdatum", "per"],
  expiresOn: ["sluitingsdatum", "einddatum", "geldig tot", "verloopt", "sluit op", "sluiting", "reageren voor"],
  mayGrow: ["uren kunnen groeien", "meer uren mogelijk", "groei", "uitbreiding mogelijk"],
};

/** "Uren / week (min.)" and "uren week min" are one name. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const names = columnNames as readonly ColumnName[];

/** Which column is what, as far as its name says. Each column is one thing at most. */
export const proposedMapping = (columns: readonly string[]): Mapping => {
  const heads = columns.map(plain);
  const mapping: Partial<Record<ColumnName, number>> = {};
  const taken = new Set<number>();
  for (const name of names) {
    const at = called[name]
      .map((word) => heads.findIndex((head, i) => head === word && !taken.has(i)))
      .find((i) => i >= 0);
    if (at === undefined) continue;
    mapping[name] = at;
    taken.add(at);
  }
  return mapping;
};

/** What must be there before rows can be looked at. */
export const missingColumns = (mapping: Mapping): ("employerName" | "title")[] =>
  (["employerName", "title"] as const).filter((name) => mapping[name] === undefined);
