import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listImportRows as door } from "../contract.ts";
import { rowsPage } from "../queries/imports.ts";

/** Rows that go in, or those with a problem, in the order of the list. */
export const listImportRows = async (
  session: ProfessionalSession,
  { importId, which, limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const after = /^\d{1,9}$/.test(cursor ?? "") ? Number(cursor) : -1;
  const rows = await rowsPage(session, importId, { which, limit: limit + 1, cursor: after });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? String(items.at(-1)?.line ?? "") : null };
};
