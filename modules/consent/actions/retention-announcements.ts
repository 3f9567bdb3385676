import type { AnySession } from "../../../platform/server/session.ts";
import { announcementsForMe } from "../queries/setup.ts";

/** What goes soon: one's own, or of whom one registered, while there is still time to copy it. */
export const listAnnouncedDeletions = async (
  session: AnySession,
): Promise<{ items: { personId: string; reference: string; deleteOn: string }[] }> => ({
  items: await announcementsForMe(session),
});
