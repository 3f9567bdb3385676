import type { Session } from "../../../platform/server/session.ts";
import { lookAfterProposals } from "../queries/proposals.ts";

/** Reminds who promised, gives back what lost its owner, ends what is no longer shared. Safe to repeat. */
export const lookAfter = (session: Session): Promise<void> => lookAfterProposals(session);
