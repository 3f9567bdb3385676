import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { eventsAround as door } from "../contract.ts";
import { eventsNear } from "../queries/events.ts";

/** What else there is, so that employers are not asked twice. */
export const showAround = async (session: ProfessionalSession, { day, sectors }: z.output<typeof door.input>) => ({
  items: await eventsNear(session, day, sectors),
});
