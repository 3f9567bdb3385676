import { sql } from "kysely";
import {
  type PersonSession,
  type ProfessionalSession,
  type Session,
  tablesOf,
} from "../../../platform/server/session.ts";
import type { LookBackFirst, MeetingWorth, OverdueAgreement } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

export type AdviceLookedBack = {
  readonly adviceId: string;
  readonly followed: "yes" | "partly" | "no";
  readonly helped: "yes" | "a-bit" | "no" | "too-early";
};

/** What the bringer says of each advice, in one statement. */
export const saveAdviceLookedBack = (session: Session, caseId: string, advice: readonly AdviceLookedBack[]) =>
  sql`insert into case_consultation.look_back_advice (advice_id, case_id, followed, helped)
      select f.advice, ${caseId}::uuid, f.followed, f.helped
      from unnest(${advice.map(({ adviceId }) => adviceId)}::uuid[], ${advice.map(({ followed }) => followed)}::text[],
        ${advice.map(({ helped }) => helped)}::text[]) f (advice, followed, helped)
      on conflict (advice_id) do update set followed = excluded.followed, helped = excluded.helped`.execute(
    tables(session),
  );

export type FirstRow = Omit<LookBackFirst, "agreements"> & { agreements: Omit<OverdueAgreement, "late">[] };

/** What a meeting begins with: only what the reader sees. Undefined for a meeting of a group one does not sit in. */
export const lookBackFirst = async (session: ProfessionalSession, meetingId: string): Promise<FirstRow | undefined> => {
  const me = session.actor.membership.id;
  return (
    await sql<FirstRow>`
      select
        (select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'question', c.question, 'discussedOn', c.discussed_on,
            'broughtBy', ${colleague(sql.ref("c.bringer_membership_id"))}, 'mine', c.bringer_membership_id = ${me}::uuid,
            'advice', (select count(*) from case_consultation.advice a where a.case_id = c.id)) order by c.discussed_on, c.id), '[]')
         from (select * from case_consultation.consultation_case x
               where x.group_id = m.group_id and x.route = 'meeting' and x.status = 'discussed' and x.discussed_on < greatest(m.day, platform.today())
               order by x.discussed_on, x.id limit 30) c) as cases,
        (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'caseId', a.case_id, 'question', a.question, 'what', a.what,
            'who', ${colleague(sql.ref("a.who_membership_id"))}, 'dueOn', a.due_on, 'mine', a.who_membership_id = ${me}::uuid) order by a.due_on, a.id), '[]')
         from (select x.*, c.question from case_consultation.agreement x join case_consultation.consultation_case c on c.id = x.case_id
               where c.group_id = m.group_id and c.route = 'meeting' and c.status <> 'closed' and x.state = 'open' and x.due_on < platform.today()
               order by x.due_on, x.id limit 50) a) as agreements
      from case_consultation.meeting m where m.id = ${meetingId}`.execute(tables(session))
  ).rows[0];
};

/** @returns the person it is about, or undefined when the case is not (any more) theirs or was not discussed */
export const saveOwnLookBack = async (
  session: PersonSession,
  caseId: string,
  helped: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ personId: string }>`
    with answered as (
      insert into case_consultation.own_look_back (case_id, helped)
      select n.case_id, ${helped} from case_consultation.named_case n join case_consultation.consultation_case c on c.id = n.case_id
      where n.case_id = ${caseId} and n.person_id = ${session.actor.personId}::uuid and c.discussed_on is not null
      on conflict (case_id) do update set helped = excluded.helped, version = own_look_back.version + 1
      returning case_id)
    select n.person_id as "personId" from answered a join case_consultation.named_case n on n.case_id = a.case_id`.execute(
    tables(session),
  );
  return rows[0]?.personId;
};

type WorthRow = {
  asked: boolean;
  given: boolean;
  yes: number | null;
  ok: number | null;
  no: number | null;
  remarks: string[] | null;
};

export const worthOf = async (
  session: Session,
  meetingId: string,
): Promise<(Omit<MeetingWorth, "may"> & { asked: boolean }) | undefined> => {
  const { rows } = await sql<WorthRow>`select * from case_consultation.worth_of(${meetingId})`.execute(tables(session));
  const found = rows[0];
  if (!found) return undefined;
  const { asked, given, yes, ok, no, remarks } = found;
  const counts = yes === null || ok === null || no === null ? null : { yes, ok, no };
  return { asked, given, counts, remarks: remarks ?? [] };
};

/** @returns false when one answered before, or it can't be answered (any more) */
export const giveWorth = async (
  session: Session,
  { meetingId, worth, remark }: { meetingId: string; worth: string; remark: string },
): Promise<boolean> =>
  (
    await sql<{ given: boolean }>`
      select case_consultation.say_what_it_was_worth(${meetingId}, ${worth}, ${remark}) as given`.execute(
      tables(session),
    )
  ).rows[0]?.given ?? false;

/** The work of the clock: whom it concerns is told once. @returns how many were told */
export const tellWhatIsLate = async (session: Session): Promise<number> =>
  (await sql<{ told: number }>`select case_consultation.tell_what_is_late() as told`.execute(tables(session))).rows[0]
    ?.told ?? 0;
