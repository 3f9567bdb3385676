import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { employersAhead } from "../queries/approach.ts";

/** How much with employers waits for the reader, for the page with their work. */
export const showWaiting = (session: ProfessionalSession) => employersAhead(session);
