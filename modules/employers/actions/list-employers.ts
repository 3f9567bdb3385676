import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listEmployers as door } from "../contract.ts";
import { employersPage } from "../queries/file.ts";
import { plainSearch } from "../rules/facts.ts";

/** The employers one may see, by name. */
export const listEmployers = async (
  session: ProfessionalSession,
  { search, limit, ...asked }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await employersPage(session, {
    which: asked.which,
    sector: asked.sector,
    cursor: asked.cursor,
    search: plainSearch(search),
    limit: limit + 1,
  });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.employerId ?? null) : null };
};
