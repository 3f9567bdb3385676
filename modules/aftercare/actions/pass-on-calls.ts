import type { Session } from "../../../platform/server/session.ts";
import { passOnCalls as pass } from "../queries/due.ts";

/** An employer who waited a working day is somebody else's to call as well. */
export const passOnCalls = (session: Session): Promise<void> => pass(session);
