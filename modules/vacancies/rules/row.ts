import { type ColumnName, licences, type Mapping, OfferFacts, type Problem } from "../contract.ts";
import {
  agreementIn,
  answerIn,
  daysIn,
  dayWritten,
  hoursIn,
  kindIn,
  languagesIn,
  levelIn,
  licencesIn,
  listIn,
  saysNothing,
} from "./cells.ts";
import { forbiddenIn } from "./numbers.ts";
import { withWage, withWork } from "./work.ts";

/** Municipalities by name, plain, and by code. */
export type Places = ReadonlyMap<string, string>;
export const placeKey = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/^gemeente\s+/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

export type RowFound = { readonly facts: OfferFacts } | { readonly problems: readonly Problem[] };

/** What to write instead, where a cell is not understood. */
const expected: Readonly<Partial<Record<ColumnName, string>>> = {
  kind: "Schrijf vacature, ruimte om te kijken, of takenpakket.",
  hours: "Schrijf uren als 16-24, of laat het leeg.",
  hoursFrom: "Schrijf hele uren, of laat het leeg.",
  hoursTo: "Schrijf hele uren, of laat het leeg.",
  days: "Schrijf dagen als ma, di, vr, of laat het leeg.",
  level: "Schrijf vmbo, mbo, hbo of universitair, of laat het leeg.",
  licences: "Schrijf een rijbewijs als B of BE, of laat het leeg.",
  languages: "Schrijf talen als Nederlands, Engels, of laat het leeg.",
  agreement: "Schrijf baan, leerbaan, vrijwilligerswerk of werkervaringsplaats, of laat het leeg.",
  startsOn: "Schrijf een datum als 12-3-2026, of laat het leeg.",
  expiresOn: "Schrijf een datum als 12-3-2026, of laat het leeg.",
  mayGrow: "Schrijf ja of nee, of laat het leeg.",
  municipality: "Deze gemeente kennen wij niet. Schrijf de naam voluit, of laat het leeg.",
};

/** One row of a list, in our own form; or every cell that keeps it from being one, with what to do. */
export const readRow = (
  cells: readonly string[],
  mapping: Mapping,
  columns: readonly string[],
  places: Places,
): RowFound => {
  const problems: Problem[] = [];
  const nameOf = (name: ColumnName) => columns[mapping[name] ?? -1] ?? name;
  const cell = (name: ColumnName): string => {
    const at = mapping[name];
    const said = at === undefined ? "" : (cells[at] ?? "");
    return saysNothing(said) ? "" : said;
  };
  const understood = <T>(name: ColumnName, read: (said: string) => T | undefined): T | undefined => {
    const said = cell(name);
    if (said === "") return undefined;
    const found = read(said);
    if (found === undefined)
      problems.push({ column: nameOf(name), message: `"${said.slice(0, 40)}": ${expected[name] ?? "niet te lezen."}` });
    return found;
  };

  const span = understood("hours", hoursIn);
  const from = understood("hoursFrom", hoursIn)?.from ?? span?.from ?? null;
  const to = understood("hoursTo", hoursIn)?.to ?? span?.to ?? null;
  const town = cell("town");
  const municipality = understood("municipality", (said) => places.get(placeKey(said)) ?? places.get(codeOf(said)));
  const parsed = OfferFacts.safeParse({
    kind: understood("kind", kindIn) ?? "vacancy",
    employerName: cell("employerName"),
    reference: cell("reference"),
    title: cell("title"),
    text: cell("text"),
    hoursFrom: from ?? to,
    hoursTo: to ?? from,
    mayGrow: understood("mayGrow", answerIn),
    days: understood("days", daysIn),
    // A place with the name of a municipality lies in it.
    municipalityCode: municipality ?? places.get(placeKey(town)) ?? null,
    town,
    level: understood("level", levelIn) ?? null,
    licences: understood("licences", (said) => licencesIn(said, licences)),
    languages: understood("languages", languagesIn),
    certificates: listIn(cell("certificates")),
    agreement: understood("agreement", agreementIn),
    salary: cell("salary"),
    startsOn: understood("startsOn", dayWritten) ?? null,
    expiresOn: understood("expiresOn", dayWritten) ?? null,
  });
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues)
      problems.push({ column: nameOf(String(path[0]) as ColumnName), message });
  else for (const { field, message } of forbiddenIn(parsed.data)) problems.push({ column: nameOf(field), message });
  if (problems.length > 0 || !parsed.success) return { problems };
  return { facts: withWork(withWage(parsed.data)) };
};

const codeOf = (said: string): string => {
  const digits = /^(?:gm)?(\d{1,4})$/i.exec(said.trim())?.[1];
  return digits ? `gm${digits.padStart(4, "0")}` : "";
};

/** Municipalities to look in: by name and by code. */
export const placesOf = (municipalities: readonly { readonly code: string; readonly name: string }[]): Places =>
  new Map(
    municipalities.flatMap(({ code, name }) => [[placeKey(name), code] as const, [code.toLowerCase(), code] as const]),
  );

/** What makes two rows of one list the same thing. */
export const sameAs = ({ reference, employerName, title, municipalityCode, town }: OfferFacts): string =>
  reference !== ""
    ? `number ${reference.toLowerCase()}`
    : [employerName, title, municipalityCode ?? town].map(placeKey).join("|");

/** A row that says the same as one above it. */
export const doubled = (facts: OfferFacts, line: number): Problem =>
  facts.reference !== ""
    ? { column: "nummer", message: `Nummer ${facts.reference} staat ook op regel ${line}.` }
    : { column: "", message: `Lijkt dubbel met regel ${line}. Geef ze elk een nummer als het er twee zijn.` };
