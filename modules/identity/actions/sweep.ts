import type { Session } from "../../../platform/server/session.ts";
import { sweep as sweepAway } from "../queries/sweep.ts";

/** Takes away what has had its time: counters, half-way marks, old links and sessions. */
export const sweep = (session: Session): Promise<unknown> => sweepAway(session);
