import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listImports as door } from "../contract.ts";
import { importsPage } from "../queries/imports.ts";

/** Lists of the last thirty days. */
export const listImports = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await importsPage(session, { limit: limit + 1, cursor });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.importId ?? null) : null };
};
