import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { AgendaCase, Meeting } from "../contract.ts";
import { bottlenecksOf } from "./bringing.ts";
import {
  type AdviceRow,
  type AgreementRow,
  adviceOf,
  agreementsOf,
  answerLate,
  colleague,
  membersOf,
  notesOf,
  sharedNotesOf,
  type WrittenRow,
} from "./people.ts";

const tables = tablesOf("case_consultation");

export type AgendaRow = Omit<AgendaCase, "notes" | "advice" | "agreements"> & {
  readonly notes: readonly WrittenRow[];
  readonly advice: readonly AdviceRow[];
  readonly agreements: readonly AgreementRow[];
};
export type MeetingRow = Omit<Meeting, "may" | "topic" | "agenda"> & {
  readonly chair: boolean;
  readonly agenda: readonly AgendaRow[];
};

/** A meeting with its whole agenda, in one statement however many cases there are. */
export const findMeeting = (session: ProfessionalSession, meetingId: string): Promise<MeetingRow | undefined> => {
  const me = session.actor.membership.id;
  const id = sql.ref("c.id");
  return tables(session)
    .selectFrom("case_consultation.meeting as m")
    .innerJoin("case_consultation.case_group as g", "g.id", "m.group_id")
    .select([
      "m.id as meetingId",
      "m.group_id as groupId",
      "g.name as groupName",
      "m.day",
      "m.start_time as startTime",
      "m.end_time as endTime",
      "m.place",
      sql<Meeting["status"]>`m.status`.as("status"),
      "m.goal",
      "m.cancelled_because as cancelledBecause",
      "g.cases_per_meeting as casesPerMeeting",
      sql<boolean>`case_consultation.work_and_income_reads(m.group_id)`.as("workAndIncomeReads"),
      "m.version",
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = m.group_id and e.chair)`.as(
        "chair",
      ),
      sql<AgendaRow[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'position', i.position, 'discussed', i.discussed, 'question', c.question,
            'tried', c.tried, 'wanted', c.wanted, 'theme', c.theme, 'status', c.status,
            'broughtBy', ${colleague(sql.ref("c.bringer_membership_id"))}, 'bottlenecks', ${bottlenecksOf(id)}, 'notes', ${notesOf(id, me)}, 'sharedNotes', ${sharedNotesOf(id)}, 'advice', ${adviceOf(id, me)},
            'agreements', ${agreementsOf(id, me)}) order by i.position, c.id), '[]')
        from case_consultation.agenda_item i join case_consultation.consultation_case c on c.id = i.case_id
        where i.meeting_id = m.id)`.as("agenda"),
      sql<Meeting["waiting"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'question', c.question, 'broughtOn', c.brought_on, 'waitingDays', platform.today() - c.brought_on, 'answerDueOn', c.answer_due_on, 'answerLate', ${answerLate("c")},
            'broughtBy', ${colleague(sql.ref("c.bringer_membership_id"))}) order by c.brought_on, c.id), '[]')
        from (select * from case_consultation.consultation_case x where x.group_id = m.group_id and x.status = 'waiting' and x.route = 'meeting'
              order by x.brought_on, x.id limit 30) c)`.as("waiting"),
      membersOf(sql.ref("m.group_id")).as("members"),
    ])
    .where("m.id", "=", meetingId)
    .executeTakeFirst();
};

type Moment = { day: string; startTime: string; endTime: string; place: string };

export const insertMeeting = async (
  session: Session,
  { meetingId, groupId, day, startTime, endTime, place }: Moment & { meetingId: string; groupId: string },
): Promise<void> => {
  await tables(session)
    .insertInto("case_consultation.meeting")
    .columns(["id", "group_id", "day", "start_time", "end_time", "place"])
    .expression(sql`select ${meetingId}::uuid, ${groupId}::uuid, ${day}::date, ${startTime}, ${endTime}, ${place}`)
    .execute();
};

/** @returns the new version, or undefined when someone was first */
export const updateMeeting = async (
  session: Session,
  meetingId: string,
  version: number,
  change:
    | Moment
    | { goal: string }
    | { status: "running" | "done" }
    | { status: "cancelled"; cancelled_because: string }
    | Record<string, never>,
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.meeting")
      .set({
        ...("day" in change
          ? { day: change.day, start_time: change.startTime, end_time: change.endTime, place: change.place }
          : change),
        version: version + 1,
      })
      .where("id", "=", meetingId)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

/**
 * Brings the agenda to these cases in this order. What left the agenda waits again, what came on it is planned.
 * Four statements, however many cases.
 */
export const replaceAgenda = async (session: Session, meetingId: string, caseIds: readonly string[]): Promise<void> => {
  const db = tables(session);
  const ids = sql`${[...caseIds]}::uuid[]`;
  await sql`update case_consultation.consultation_case c set status = 'waiting', version = version + 1
    from case_consultation.agenda_item i
    where i.meeting_id = ${meetingId} and i.case_id = c.id and not i.discussed and c.status = 'planned' and c.id <> all (${ids})`.execute(
    db,
  );
  await sql`delete from case_consultation.agenda_item where meeting_id = ${meetingId} and not discussed and case_id <> all (${ids})`.execute(
    db,
  );
  await sql`insert into case_consultation.agenda_item (meeting_id, case_id, position)
    select ${meetingId}::uuid, x.id, x.position from unnest(${ids}) with ordinality x (id, position)
    join case_consultation.consultation_case c on c.id = x.id
    on conflict (meeting_id, case_id) do update set position = excluded.position`.execute(db);
  await sql`update case_consultation.consultation_case set status = 'planned', version = version + 1
    where id = any (${ids}) and status in ('waiting', 'looked-back')`.execute(db);
};

/** The case of this meeting has been discussed. @returns the case's version, undefined when it is not on the agenda */
export const setDiscussed = async (
  session: Session,
  meetingId: string,
  caseId: string,
): Promise<number | undefined> => {
  const db = tables(session);
  const { numUpdatedRows } = await db
    .updateTable("case_consultation.agenda_item")
    .set({ discussed: true })
    .where("meeting_id", "=", meetingId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  const { rows } = await sql<{ version: number }>`
    update case_consultation.consultation_case set status = 'discussed', version = version + 1
    where id = ${caseId} and status = 'planned' returning version`.execute(db);
  return rows[0]?.version ?? 1;
};
