import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("case_consultation");

export const announceDeletions = async (session: Session): Promise<void> => {
  await sql`select case_consultation.announce_deletions(), case_consultation.announce_shared_notes()`.execute(
    tables(session),
  );
};

export const deleteWhatIsDue = async (session: Session, atMost: number): Promise<number> =>
  (await sql<{ gone: number }>`select case_consultation.delete_what_is_due(${atMost}) as gone`.execute(tables(session)))
    .rows[0]?.gone ?? 0;

/** Before what was announced is done: the announcement says which notes go. */
export const deleteSharedNotesDue = async (session: Session): Promise<void> => {
  await sql`select case_consultation.delete_shared_notes_due()`.execute(tables(session));
};

export const deleteWhatPassed = async (session: Session): Promise<void> => {
  await sql`select case_consultation.clear_ended_groups()`.execute(tables(session));
  await sql`select case_consultation.delete_what_passed()`.execute(tables(session));
};
