import type { Session } from "../../../platform/server/session.ts";
import { nightly } from "../queries/due.ts";

/** What passed goes, moments of staying are counted, nobody is left without an owner, and who has to call hears it. */
export const lookAfter = (session: Session): Promise<void> => nightly(session);
