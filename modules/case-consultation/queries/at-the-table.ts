import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

/** What was noted and advised at a case, as far as the reader sees it. */
export const writtenAt = async (session: Session, caseId: string): Promise<string[]> =>
  (
    await sql<{ text: string }>`
      select n.text from case_consultation.note n where n.case_id = ${caseId}
      union all select a.text from case_consultation.advice a where a.case_id = ${caseId}`.execute(
      tablesOf("case_consultation")(session),
    )
  ).rows.map(({ text }) => text);

/** Whoever opens the running meeting is there, on their own seat or on the one they stand in for. */
export const attend = (session: Session, meetingId: string) =>
  sql`select case_consultation.attend(${meetingId})`.execute(tablesOf("case_consultation")(session));
