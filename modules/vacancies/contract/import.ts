import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { activity } from "./facts.ts";

/** What a column of someone else's list can be. */
export const columnNames = [
  ...["employerName", "title", "text", "kind", "reference", "town", "municipality", "hours", "hoursFrom", "hoursTo"],
  ...["days", "level", "licences", "languages", "certificates", "agreement", "salary", "startsOn", "expiresOn"],
  ...["mayGrow"],
] as const;
export type ColumnName =
  | "employerName"
  | "title"
  | "text"
  | "kind"
  | "reference"
  | "town"
  | "municipality"
  | "hours"
  | "hoursFrom"
  | "hoursTo"
  | "days"
  | "level"
  | "licences"
  | "languages"
  | "certificates"
  | "agreement"
  | "salary"
  | "startsOn"
  | "expiresOn"
  | "mayGrow";

/** Which column of the list is what: the number of the column, from 0. */
export const Mapping = z.partialRecord(
  z.enum(columnNames as unknown as [ColumnName, ...ColumnName[]]),
  z.int().min(0).max(199),
);
export type Mapping = z.infer<typeof Mapping>;

const importStates = [
  ...(["mapping", "waiting", "checking", "checked", "confirmed", "importing", "done", "cancelled", "failed"] as const),
] as const;

export const Problem = z.object({ column: z.string(), message: z.string() });
export type Problem = z.infer<typeof Problem>;

export const ImportCard = z.object({
  importId: z.uuid(),
  fileName: z.string(),
  format: z.enum(["csv", "xlsx", "vum"]),
  state: z.enum(importStates),
  rowsTotal: z.int(),
  rowsGood: z.int(),
  rowsBad: z.int(),
  rowsNew: z.int(),
  rowsRenewed: z.int(),
  madeOn: z.string(),
});
export type ImportCard = z.infer<typeof ImportCard>;

export const Import = ImportCard.extend({
  encoding: z.string(),
  delimiter: z.string(),
  columns: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  mapping: Mapping,
  withRegion: z.boolean(),
  /** Of the work that runs now: rows looked at, or rows put in. */
  rowsSeen: z.int(),
  rowsPut: z.int(),
  may: z.object({ check: may, confirm: may, cancel: may }),
});
export type Import = z.infer<typeof Import>;

const importId = z.uuid();
const reading = { method: "GET", access: "professional", activity } as const;
const writing = { method: "POST", access: "professional", operation: "write", activity } as const;

export const listImports = endpoint({
  ...reading,
  path: "/vacancy-imports",
  operation: "list",
  summary: "Lists the own organisation brought in during the last thirty days.",
  input: z.object({ ...page }),
  output: pageOf(ImportCard),
});

/** 8 MB in base64 is a third more. */
const content = z
  .base64({ error: "Dit bestand konden wij niet lezen." })
  .min(1, "Kies een bestand.")
  .max(11_200_000, "Het bestand is groter dan 8 MB. Splits het in delen.");

export const startImport = endpoint({
  ...writing,
  path: "/vacancy-imports",
  summary: "Bring a list (CSV, XLSX) or VUM vacancy messages. Nothing is imported yet: it is read and shown.",
  input: z.object({ fileName: z.string().trim().min(1, "Kies een bestand.").max(200), content }),
  output: z.object({ importId }),
});

export const getImport = endpoint({
  ...reading,
  path: "/vacancy-imports/:importId",
  operation: "read",
  summary: "How far a list is: its columns, what was understood, how many rows are right.",
  input: z.object({ importId }),
  output: Import,
});

export const checkImport = endpoint({
  ...writing,
  path: "/vacancy-imports/:importId/check",
  summary: "Say which column is what, and have every row looked at.",
  input: z.object({ importId, mapping: Mapping, withRegion: z.boolean() }),
  output: done,
});

export const confirmImport = endpoint({
  ...writing,
  path: "/vacancy-imports/:importId/confirm",
  summary: "Put the rows that are right in, all of them or none.",
  input: z.object({ importId }),
  output: done,
});

export const cancelImport = endpoint({
  ...writing,
  path: "/vacancy-imports/:importId/cancel",
  summary: "Stop, at whatever moment before it is done. Nothing goes in.",
  input: z.object({ importId }),
  output: done,
});

export const ImportRow = z.object({
  line: z.int(),
  title: z.string(),
  employerName: z.string(),
  town: z.string(),
  problems: z.array(Problem),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const listImportRows = endpoint({
  ...reading,
  path: "/vacancy-imports/:importId/rows",
  operation: "list",
  summary: "The rows of a list: those that go in, or those with a problem.",
  input: z.object({ importId, which: z.enum(["good", "bad"]), ...page }),
  output: pageOf(ImportRow),
});

export const importProblems = endpoint({
  ...reading,
  path: "/vacancy-imports/:importId/problems",
  operation: "export",
  summary: "The rows with a problem as they came, with the reason: to repair and bring again.",
  input: z.object({ importId }),
  output: z.unknown(),
});
