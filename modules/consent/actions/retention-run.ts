import type { Session } from "../../../platform/server/session.ts";
import {
  announceDeletions,
  deleteClosedRecords,
  deleteWhatPassed,
  eraseWhenDue,
  personsDueForErasure,
  turnAuditMonths,
} from "../queries/retention.ts";

/** Says four weeks ahead what will go. */
export const announce = (session: Session): Promise<number> => announceDeletions(session);

/** At most so many persons in one transaction; the rest follows the next time. */
const atMost = 200;

/**
 * Erases who is due and deletes what passed. The journal outside the database has every id they had here before this
 * is committed, so that a restore of an older copy erases them again.
 */
export const deleteWhatIsDue = async (session: Session): Promise<{ erased: number }> => {
  await deleteClosedRecords(session);
  const persons = await personsDueForErasure(session, atMost);
  for (const personId of persons) {
    for (const each of await eraseWhenDue(session, personId))
      session.journal.write({ kind: "erasure", personId: each, at: session.now.toISOString() });
  }
  await deleteWhatPassed(session);
  return { erased: persons.length };
};

/** Old months of the audit go as a whole, new ones are made in time. */
export const turnMonths = (session: Session) => turnAuditMonths(session);
