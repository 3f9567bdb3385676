import type { Session } from "../../../platform/server/session.ts";
import { deletePassed, remind } from "../queries/by-the-clock.ts";

/** Who has an intake and no contact with an employer yet: their coach hears so ten days before, and on the day. */
export const remindOfFirstContact = (session: Session): Promise<number> => remind(session);
export const deleteWhatPassed = (session: Session): Promise<number> => deletePassed(session);
