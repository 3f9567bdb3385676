import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listProfiles as door } from "../contract.ts";
import { sharedPage } from "../queries/reading.ts";
import { inShort } from "../rules/content.ts";

export const listProfiles = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await sharedPage(session, { limit, cursor });
  const shown = rows.slice(0, limit).map(({ personId, content }) => ({
    personId,
    name: content.called,
    ...inShort(content),
  }));
  return { items: shown, next: rows.length > limit ? (shown.at(-1)?.personId ?? null) : null };
};
