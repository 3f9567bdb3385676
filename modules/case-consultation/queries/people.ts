import { type RawBuilder, sql } from "kysely";
import type { Advice, Agreement, Colleague, Note } from "../contract.ts";

/** Someone as the reader may know them; where the row is not theirs to see the id stands alone. */
export const colleague = (membershipId: RawBuilder<unknown>): RawBuilder<Colleague> => sql<Colleague>`coalesce(
  (select jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title,
     'organisation', k.organisation_name, 'task', k.task) from case_consultation.colleague k where k.id = ${membershipId}),
  jsonb_build_object('membershipId', ${membershipId}, 'name', null, 'functionTitle', '', 'organisation', null, 'task', null))`;

/** Everyone who sits in the group now. */
export const membersOf = (groupId: RawBuilder<unknown>): RawBuilder<Colleague[]> => sql<Colleague[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title,
      'organisation', k.organisation_name, 'task', k.task) order by k.display_name, k.id), '[]')
  from case_consultation.seat s join case_consultation.colleague k on k.id = s.membership_id
  where s.group_id = ${groupId} and s.starts_at <= platform.now() and s.ends_at > platform.now())`;

/** Who can promise something at a case: the seats, who brought it, and who was asked directly. A direct case has no seats. */
export const promisersOf = (c: string): RawBuilder<Colleague[]> => sql<Colleague[]>`(
  select coalesce(jsonb_agg(${colleague(sql.ref("p.id"))} order by p.bringer desc, p.id), '[]') from (
    select x.id, bool_or(x.bringer) as bringer from (
      select ${sql.ref(`${c}.bringer_membership_id`)} as id, true as bringer
      union all select s.membership_id, false from case_consultation.seat s
        where s.group_id = ${sql.ref(`${c}.group_id`)} and ${sql.ref(`${c}.route`)} = 'meeting' and s.starts_at <= platform.now() and s.ends_at > platform.now()
      union all select r.membership_id, false from case_consultation.case_reader r
        where r.case_id = ${sql.ref(`${c}.id`)} and r.why in ('direct', 'guest') and r.ends_at > platform.now()
    ) x group by x.id) p)`;

/** The promised day passed, and nobody has written any advice yet. */
export const answerLate = (c: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${c}.status`)} in ('waiting', 'planned') and coalesce(${sql.ref(`${c}.answer_due_on`)} < platform.today(), false)
    and not exists (select from case_consultation.advice a where a.case_id = ${sql.ref(`${c}.id`)}))`;

export type WrittenRow = Omit<Note, "may">;
export type AdviceRow = Omit<Advice, "may">;
export type AgreementRow = Omit<Agreement, "may"> & { readonly madeByMe: boolean; readonly ours: boolean };

const written = <Row>(
  table: "note" | "advice",
  caseId: RawBuilder<unknown>,
  me: string,
  more: RawBuilder<unknown>,
) => sql<Row[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'text', w.text, 'writtenOn', w.written_on, 'version', w.version,
      'mine', w.author_membership_id = ${me}::uuid, 'by', ${colleague(sql.ref("w.author_membership_id"))}) || ${more} order by w.position, w.id), '[]')
  from ${sql.table(`case_consultation.${table}`)} w where w.case_id = ${caseId})`;

export const notesOf = (caseId: RawBuilder<unknown>, me: string) =>
  written<WrittenRow>("note", caseId, me, sql`'{}'::jsonb`);
/** The notes by several hands, as plain text. */
export const sharedNotesOf = (caseId: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`coalesce((select s.text from case_consultation.shared_note s where s.case_id = ${caseId}), '')`;
/** Advice with what the bringer said of it, looking back. */
export const adviceOf = (caseId: RawBuilder<unknown>, me: string) =>
  written<AdviceRow>(
    "advice",
    caseId,
    me,
    sql`coalesce((select jsonb_build_object('followed', l.followed, 'helped', l.helped) from case_consultation.look_back_advice l where l.advice_id = w.id),
      '{"followed": null, "helped": null}')`,
  );
export const agreementsOf = (caseId: RawBuilder<unknown>, me: string) => sql<AgreementRow[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'dueOn', a.due_on, 'accepted', a.accepted, 'state', a.state,
      'late', a.state = 'open' and a.due_on < platform.today(),
      'version', a.version, 'mine', a.who_membership_id = ${me}::uuid, 'madeByMe', a.made_by_membership_id = ${me}::uuid,
      'ours', exists (select from case_consultation.colleague k where k.id = a.who_membership_id and k.organisation_id = (select platform.organisation_id())),
      'followed', (select l.followed from case_consultation.look_back_agreement l where l.agreement_id = a.id),
      'handedTo', case when a.handed_to_membership_id is not null then ${colleague(sql.ref("a.handed_to_membership_id"))} end,
      'who', ${colleague(sql.ref("a.who_membership_id"))}) order by a.position, a.id), '[]')
  from case_consultation.agreement a where a.case_id = ${caseId})`;
