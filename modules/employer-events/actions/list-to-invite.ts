import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { dayInWords, plainSearch } from "../../employers/index.ts";
import type { listToInvite as door } from "../contract.ts";
import { findEvent } from "../queries/events.ts";
import { employersToInvite } from "../queries/invitations.ts";
import { whyNot } from "../rules/sentences.ts";

/** Employers one could invite, each with the reason when now is not the time. */
export const listToInvite = async (
  session: ProfessionalSession,
  { eventId, search, which, limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const event = await findEvent(session, eventId);
  if (!event) throw new NotFound();
  const rows = await employersToInvite(session, {
    eventId,
    cursor,
    search: plainSearch(search),
    mine: which === "mine",
    sectors: event.sectors,
    limit: limit + 1,
  });
  const items = rows.slice(0, limit).map(({ found, ...one }) => ({
    ...one,
    free: found.reason === "free",
    why: whyNot(found, dayInWords),
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.employerId ?? null) : null };
};
