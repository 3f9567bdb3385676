import type { PersonSession } from "../../../platform/server/session.ts";
import { possibleReceivers } from "../queries/mine.ts";

/** Whom the person can choose: the organisations of their region, by task, without who decides about benefits. */
export const choicesForMe = (session: PersonSession) => possibleReceivers(session);
