import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { startImport as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { mayWork } from "../policy.ts";
import { insertImport, putCheck } from "../queries/imports.ts";
import { proposedMapping } from "../rules/columns.ts";
import { readAside } from "../rules/table-aside.ts";

const shown = 5;

/** A list is read and shown. A message says itself what is what, so its rows are looked at right away. */
export const startImport = async (session: ProfessionalSession, { fileName, content }: z.output<typeof door.input>) => {
  assertAllowed(mayWork(session.actor));
  const bytes = Buffer.from(content, "base64");
  const { format, encoding, delimiter, columns, rows, total } = await readAside(bytes, shown);
  const importId = randomUUID();
  const isMessages = format === "vum";
  await insertImport(session, {
    ...{ importId, fileName, format, encoding, delimiter, content: bytes },
    columns: columns.map((name) => name.slice(0, 200)),
    sample: isMessages ? [] : rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    mapping: isMessages ? {} : proposedMapping(columns),
    rows: total,
  }).catch(refused);
  if (isMessages) await putCheck(session, importId, {}, true).catch(refused);
  return { importId };
};
