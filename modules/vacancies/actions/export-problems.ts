import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { importProblems as door } from "../contract.ts";
import { badRows, findImport } from "../queries/imports.ts";

/** The rows that do not go in, as they came, with line and reason beside them: repaired, this file can be brought again. */
export const exportProblems = async (session: ProfessionalSession, { importId }: z.output<typeof door.input>) => {
  const list = await findImport(session, importId);
  if (!list) throw new NotFound();
  const pieces: string[] = [];
  const put =
    list.format === "vum"
      ? (row: { cells: string[] }) => `${pieces.length > 1 ? "," : ""}${row.cells[0] ?? "null"}\n`
      : (row: { line: number; cells: string[]; problems: { column: string; message: string }[] }) =>
          csvLine([
            ...list.columns.map((_, at) => row.cells[at] ?? ""),
            String(row.line),
            row.problems.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(" "),
          ]);
  pieces.push(list.format === "vum" ? "[" : byteOrderMark + csvLine([...list.columns, "regel", "wat er niet klopt"]));
  for (let after = -1; ; ) {
    const rows = await badRows(session, importId, after);
    for (const row of rows) pieces.push(put(row));
    if (rows.length < 1000) break;
    after = rows.at(-1)?.line ?? after;
  }
  if (list.format === "vum") pieces.push("]\n");
  return new File({
    name: list.format === "vum" ? "niet-ingelezen.json" : "niet-ingelezen.csv",
    mediaType: list.format === "vum" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
    content: pieces.join(""),
  });
};
