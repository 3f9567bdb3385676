import type { Session } from "../../../platform/server/session.ts";
import { announceDeletions, deleteSharedNotesDue, deleteWhatIsDue, deleteWhatPassed } from "../queries/retention.ts";

/** Says four weeks ahead which cases, notes and drafts will go. */
export const announce = (session: Session): Promise<void> => announceDeletions(session);

/** At most so many cases in one transaction; the rest follows in the next. */
const atMost = 200;

/** @returns how many went: call again until it is none */
export const deleteDue = async (session: Session): Promise<number> => {
  await deleteSharedNotesDue(session);
  return deleteWhatIsDue(session, atMost);
};

export const deletePassed = (session: Session): Promise<void> => deleteWhatPassed(session);
