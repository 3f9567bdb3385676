import type { Session } from "../../../platform/server/session.ts";
import { sweep } from "../queries/run.ts";

/** Parked things nobody looks at, screens that closed, places and links of meetings that are over. */
export const keepNoLonger = (session: Session): Promise<void> => sweep(session);
