import type { Session } from "../../../platform/server/session.ts";
import { deletePassed } from "../queries/network.ts";

/** Links, reservations and leads of long ago; employers nobody spoke to for two years. */
export const deleteWhatPassed = (session: Session): Promise<void> => deletePassed(session);
