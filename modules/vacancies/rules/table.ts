import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/universal";
import { Unreadable } from "../errors.ts";
import { decoded, type Encoding } from "./text-file.ts";

/** A list as it came: the names above the columns, and its rows with their line number in the file. */
export type Table = {
  readonly format: "csv" | "xlsx" | "vum";
  readonly encoding: Encoding | "";
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};
export type Row = { readonly line: number; readonly cells: readonly string[] };

const mostRows = 20_000;
const mostColumns = 200;
const delimiters = [";", ",", "\t", "|"] as const;

export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

/** What is in the file, whatever its name says. @throws {Unreadable} with what to do about it */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (isZip(bytes)) return sheet(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Unreadable("Dit is een oud Excel-bestand (xls). Sla het op als xlsx of csv en kies het opnieuw.");
  const { text, encoding } = decoded(bytes);
  if (/^\s*[[{]/.test(text)) return messages(text, encoding);
  return separated(text, encoding);
};

/** The separator that makes the first line fall apart in most pieces; what stands between quotes does not count. */
const delimiterOf = (text: string): string => {
  const first = (text.match(/^(?:"(?:[^"]|"")*"|[^\r\n"])*/)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const counted = delimiters.map((one) => ({ one, times: first.split(one).length }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).one;
};

/** With `info` the parser tells the line beside each record; its types do not know. */
type Recorded = { readonly record: string[]; readonly info: { readonly lines: number } };

const separated = (text: string, encoding: Encoding): Table => {
  if (text.includes("\u0000")) throw new Unreadable("Dit is geen lijst. Kies een csv- of xlsx-bestand.");
  const delimiter = delimiterOf(text);
  let found: Recorded[];
  try {
    found = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: mostRows + 2,
      max_record_size: 200_000,
    }) as unknown as Recorded[];
  } catch {
    throw new Unreadable(
      "Wij konden de regels niet uit elkaar houden. Staat er ergens een aanhalingsteken te veel? Sla het bestand opnieuw op als csv of xlsx.",
    );
  }
  const [head, ...rows] = found;
  return checked({
    format: "csv",
    encoding,
    delimiter,
    columns: head?.record ?? [],
    // The line on which the row begins, as a text editor and Excel count.
    rows: rows.map(({ record, info }) => ({
      line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0),
      cells: record.map(unguarded),
    })),
  });
};

/** A quote that our own export put before a formula comes off again. */
const unguarded = (cell: string): string => (/^'(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell);

/** How large the parts of a workbook say they become: a small file that unfolds into a huge one is not opened. */
const unfolded = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) sum += view.getUint32(at + 24, true);
  return sum;
};
const mostUnfolded = 200 * 1024 * 1024;

const asText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return unguarded(String(cell).trim());
};

const sheet = async (bytes: Uint8Array): Promise<Table> => {
  if (unfolded(bytes) > mostUnfolded)
    throw new Unreadable("Dit bestand wordt bij het openen te groot. Splits het in delen.");
  let cells: unknown[][];
  try {
    cells = await readSheet(new Uint8Array(bytes).buffer);
  } catch {
    throw new Unreadable("Dit is geen Excel-bestand dat wij kunnen lezen. Sla het op als xlsx of csv.");
  }
  const rows = cells.map((row, at) => ({ line: at + 1, cells: row.map(asText) }));
  const filled = rows.filter(({ cells: each }) => each.some((cell) => cell !== ""));
  const [head, ...rest] = filled;
  return checked({ format: "xlsx", encoding: "", delimiter: "", columns: head?.cells ?? [], rows: rest });
};

/** One message, a list of them, or an object that holds one list; each message is one row of one cell. */
const messages = (text: string, encoding: Encoding): Table => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable("Dit lijkt een bericht, maar het is niet te lezen (geen geldige JSON).");
  }
  const held = Array.isArray(value) ? value : Object.values(value as object).find(Array.isArray);
  const isOne = !Array.isArray(value) && ("naamVacature" in (value as object) || "beroep" in (value as object));
  const list = isOne || held === undefined ? [value] : (held as unknown[]);
  return checked({
    format: "vum",
    encoding,
    delimiter: "",
    columns: ["bericht"],
    rows: list.map((one, at) => ({ line: at + 1, cells: [JSON.stringify(one)] })),
  });
};

const checked = (table: Table): Table => {
  if (table.columns.length === 0 || table.rows.length === 0)
    throw new Unreadable("In dit bestand staan geen regels. Op de eerste regel horen de namen van de kolommen.");
  if (table.columns.length > mostColumns) throw new Unreadable(`Dit bestand heeft meer dan ${mostColumns} kolommen.`);
  if (table.rows.length > mostRows)
    throw new Unreadable("Dit zijn meer dan 20.000 regels. Splits het bestand in delen.");
  return table;
};
