import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listAnonymous as door } from "../contract.ts";
import { anonymousPage } from "../queries/reading.ts";
import { inShort } from "../rules/content.ts";

/** In the order of a random id: it says nothing about when, or who. */
export const listAnonymous = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await anonymousPage(session, { limit, cursor });
  const shown = rows.slice(0, limit).map(({ profileId, content }) => ({ profileId, ...inShort(content) }));
  return { items: shown, next: rows.length > limit ? (shown.at(-1)?.profileId ?? null) : null };
};
