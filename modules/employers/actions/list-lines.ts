import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listLines as door } from "../contract.ts";
import { linesPage } from "../queries/file.ts";

/** Every contact with one employer, the latest first. */
export const listLines = async (
  session: ProfessionalSession,
  { employerId, limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await linesPage(session, employerId, { limit: limit + 1, cursor });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.lineId ?? null) : null };
};
