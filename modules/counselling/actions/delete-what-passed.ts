import type { Session } from "../../../platform/server/session.ts";
import { deletePassed } from "../queries/calculations.ts";

/** Permissions that ended, talks of months ago, calculations of years ago. */
export const deleteWhatPassed = (session: Session): Promise<void> => deletePassed(session);
