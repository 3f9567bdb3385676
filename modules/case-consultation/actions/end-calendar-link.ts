import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { dropCalendarLink } from "../queries/calendar.ts";

/** From now on the address leads nowhere. */
export const endCalendarLink = async (session: ProfessionalSession) => {
  await dropCalendarLink(session);
  return { done: true as const };
};
