import type { Session } from "../../../platform/server/session.ts";
import { findAllAlike } from "../queries/network.ts";

/** At night: files that look like one establishment, region by region. */
export const findDoubles = (session: Session): Promise<void> => findAllAlike(session);
