import type { Session } from "../../../platform/server/session.ts";
import { rememberEndings } from "../queries/acts.ts";

/** @returns how many permissions came within six weeks of their end since the last time */
export const remindOfEndings = (session: Session): Promise<number> => rememberEndings(session);
