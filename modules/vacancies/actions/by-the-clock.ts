import type { Session } from "../../../platform/server/session.ts";
import { closePassed, tellWeek } from "../queries/imports.ts";

/** What ended or was not heard of closes; what nobody needs any more goes. */
export const tidyOffers = (session: Session) => closePassed(session);

/** Once a week: something new, or something to ask again. */
export const tellTheWeek = (session: Session) => tellWeek(session);
