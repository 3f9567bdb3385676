import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CaseStatus, Colleague } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

export type SharedNoteFacts = {
  status: CaseStatus;
  guest: boolean;
  state: Buffer | null;
  text: string;
  version: number;
  hands: Colleague[];
};

/** The text with everything about it; undefined when the actor does not see the case. */
export const findSharedNotes = async (session: Session, caseId: string): Promise<SharedNoteFacts | undefined> =>
  (
    await sql<SharedNoteFacts>`
      select c.status, c.id = any (case_consultation.my_guest_cases()) as guest, s.state, coalesce(s.text, '') as text, coalesce(s.version, 0) as version,
        (select coalesce(jsonb_agg(${colleague(sql.ref("h.membership_id"))} order by h.membership_id), '[]')
         from case_consultation.shared_note_hand h where h.case_id = c.id) as hands
      from case_consultation.consultation_case c left join case_consultation.shared_note s on s.case_id = c.id
      where c.id = ${caseId}`.execute(tables(session))
  ).rows[0];

type Locked = { state: Buffer; text: string; version: number };

/** The text, kept from others until this act is done: one merge after the other, at whichever node. */
export const lockSharedNotes = async (session: Session, caseId: string): Promise<Locked | undefined> => {
  const db = tables(session);
  await sql`insert into case_consultation.shared_note (case_id) values (${caseId}) on conflict do nothing`.execute(db);
  const { rows } = await sql<Locked>`
    select state, text, version from case_consultation.shared_note where case_id = ${caseId} for update`.execute(db);
  return rows[0];
};

export const saveSharedNotes = async (
  session: Session,
  caseId: string,
  { state, text }: { state: Uint8Array; text: string },
): Promise<number> => {
  const { rows } = await sql<{ version: number }>`
    update case_consultation.shared_note set state = ${Buffer.from(state)}, text = ${text}, version = version + 1
    where case_id = ${caseId} returning version`.execute(tables(session));
  return rows[0]?.version ?? 0;
};
