import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ownAgenda } from "../queries/rhythm.ts";

/** One's own coming meetings, of all groups. */
export const showOwnAgenda = (session: ProfessionalSession) => ownAgenda(session);
