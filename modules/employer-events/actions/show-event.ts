import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { getEvent as door, EventPage } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findEvent } from "../queries/events.ts";

/** One event, and what the reader may do with it. */
export const showEvent = async (
  session: ProfessionalSession,
  { eventId }: z.output<typeof door.input>,
): Promise<EventPage> => {
  const found = await findEvent(session, eventId);
  if (!found) throw new NotFound();
  return { ...found, may: rightsOn(session.actor, found) };
};
