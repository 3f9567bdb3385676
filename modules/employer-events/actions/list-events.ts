import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listEvents as door } from "../contract.ts";
import { eventsPage } from "../queries/events.ts";

/** Events for employers in the region: the next one first, or the last one first. */
export const listEvents = async (
  session: ProfessionalSession,
  { when, limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await eventsPage(session, { past: when === "past", cursor, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.eventId ?? null) : null };
};
