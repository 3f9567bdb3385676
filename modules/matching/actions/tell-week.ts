import type { Session } from "../../../platform/server/session.ts";
import { tellNew } from "../queries/keeping.ts";

/** Once a week: that something new fits, and no more than that. */
export const tellWeek = (session: Session) => tellNew(session);
