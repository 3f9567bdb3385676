import type { Session } from "../../../platform/server/session.ts";
import { deletePassed } from "../queries/acts.ts";

export const deleteWhatPassed = (session: Session): Promise<void> => deletePassed(session);
