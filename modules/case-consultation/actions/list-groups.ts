import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listGroups as door } from "../contract.ts";
import { mayStartGroup } from "../policy/groups.ts";
import { groupsPage } from "../queries/groups.ts";

/** The groups one sits in, and for a coordinator those of the region; those that ended apart. */
export const listGroups = async (
  session: ProfessionalSession,
  { limit, cursor, which }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await groupsPage(session, { limit, cursor, which });
  const items = rows.slice(0, limit);
  return {
    items,
    next: rows.length > limit ? (items.at(-1)?.groupId ?? null) : null,
    may: { startGroup: mayStartGroup(session.actor.membership) },
  };
};
