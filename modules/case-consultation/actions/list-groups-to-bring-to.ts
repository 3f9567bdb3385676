import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { groupsToBringTo } from "../queries/bringing.ts";

/** Where one may bring a case, one's own groups first. */
export const listGroupsToBringTo = async (session: ProfessionalSession) => ({ items: await groupsToBringTo(session) });
