import { createHash, randomBytes } from "node:crypto";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { keepCalendarLink } from "../queries/calendar.ts";

/** The address is told once, here. Who lost it makes a new one; the old one stops at that moment. */
export const makeCalendarLink = async (session: ProfessionalSession) => {
  const token = randomBytes(32).toString("base64url");
  await keepCalendarLink(session, createHash("sha256").update(token).digest());
  return { address: `${session.visit.baseUrl}/api/v1/calendars/${token}/casusoverleg.ics` };
};
