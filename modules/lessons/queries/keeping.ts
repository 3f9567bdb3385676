import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("lessons");

/** What the clock does at night. Each is safe to repeat. */
export const keepWhatHasNoOwner = (session: Session) =>
  sql`select lessons.keep_without_owner()`.execute(tables(session));
export const remindOfReview = (session: Session) => sql`select lessons.remind_of_review()`.execute(tables(session));
export const countQuarters = (session: Session) => sql`select lessons.keep_quarters()`.execute(tables(session));
export const deleteWhatPassed = (session: Session) => sql`select lessons.delete_what_passed()`.execute(tables(session));
