import type { Session } from "../../../platform/server/session.ts";
import type { Comparison } from "../contract.ts";
import { comparison } from "../queries/portraits.ts";

/** The eight themes side by side, and what can be filtered on. */
export const comparePortraits = (session: Session): Promise<Comparison> => comparison(session);
