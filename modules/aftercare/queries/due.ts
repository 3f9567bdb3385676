import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Due } from "../contract.ts";
import { done, tables } from "./calls.ts";

type DueRow = Omit<Due, "name">;

/** Whom one keeps in touch with, the first to call first. One more than asked says whether there is more. */
export const duePage = async (
  session: Session,
  after: { readonly nextOn: string; readonly supportId: string } | undefined,
  limit: number,
): Promise<DueRow[]> =>
  (
    await sql<DueRow>`
      select s.person_id as "personId", s.id as "supportId", s.next_on::text as "nextOn", s.rhythm,
        case when s.owner_id = (select platform.holder()) then 'owner' else 'backup' end as mine,
        (select max(c.day)::text from aftercare.contact c where c.support_id = s.id) as "lastOn",
        (select coalesce(jsonb_agg(w.employer_name order by w.starts_on), '[]') from aftercare.work w
          where w.person_id = s.person_id and coalesce(w.ends_on, 'infinity') >= (select platform.today())) as employers,
        exists (select from aftercare.help_link l where l.support_id = s.id and l.closed_at is null and l.ends_at > (select platform.now())
          and s.owner_id = (select platform.holder()) and l.knows_owner is distinct from s.owner_id) as "toTell",
        (select min(((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date)::text from aftercare.help_link l
          where l.support_id = s.id and l.closed_at is null and l.ends_at > (select platform.now()) and l.ends_at <= (select platform.now()) + interval '21 days') as "linkEndsOn",
        s.person_way as "personWay"
      from aftercare.support s
      where s.ended_on is null and (s.owner_id = (select platform.holder()) or s.backup_id = (select platform.holder()))
        and (${after?.nextOn ?? null}::date is null or (s.next_on, s.id) > (${after?.nextOn ?? null}::date, ${after?.supportId ?? null}::uuid))
      order by s.next_on, s.id limit ${limit + 1}`.execute(tables(session))
  ).rows;

type AftercareAhead = {
  /** Employers who wait for a call from the reader. */
  readonly calls: number;
  /** Whom the reader should be in touch with, today or before. */
  readonly due: number;
  /** Questions to take over, and what has no owner. */
  readonly toAnswer: number;
  readonly next: string | null;
};
/** For the page with one's work, to be asked there with what else is ahead: how much there is to do here, without about whom. */
export const aftercareAhead = sql<AftercareAhead>`(
  select jsonb_build_object('calls', (select count(*) from aftercare.calls_for_me()),
    'toAnswer', (select count(*) from aftercare.offered_to_me()) + (select count(*) from aftercare.without_owner()),
    'due', count(*) filter (where s.next_on <= (select platform.today())), 'next', min(s.next_on) filter (where s.next_on > (select platform.today())))
  from aftercare.support s where s.ended_on is null and s.owner_id = (select platform.holder()))`;

export const nightly = (session: Session) => done(session, sql`aftercare.nightly()`);
export const passOnCalls = (session: Session) => done(session, sql`aftercare.pass_on_calls()`);
