import type { Session } from "../../../platform/server/session.ts";
import * as queries from "../queries/looking-back.ts";

/** What is overdue is told once to whom it concerns. Safe to repeat. @returns how many were told */
export const tellWhatIsLate = (session: Session): Promise<number> => queries.tellWhatIsLate(session);
