import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { CallAsked, Contact, Job, Someone, Support } from "../contract.ts";
import { ask, done, tables } from "./calls.ts";

type People = Pick<Support, "owner" | "backup" | "offer" | "changes" | "served"> & {
  readonly now: string | null;
  readonly isOwner: boolean;
  readonly isBackup: boolean;
};
type SupportRow = Omit<Support, keyof People | "someoneNow"> & {
  readonly personId: string;
  readonly people: People;
};

/** As it is shown, and which key the reader has. Of whom one sees it: the person, and who follows them. */
export const supportOf = async (
  session: Session,
  personId: string,
): Promise<{ shown: Support; ended: boolean; isOwner: boolean; isBackup: boolean } | undefined> => {
  const { rows } = await sql<SupportRow>`select s.id as "supportId", s.phone, s.rhythm, s.next_on::text as "nextOn",
      s.shows_organisation as "showsOrganisation", s.person_way as "personWay", s.started_on::text as "startedOn", s.ended_on::text as "endedOn", s.ended_by as "endedBy",
      s.version, aftercare.people_of(s.id) as people
    from aftercare.support s where s.person_id = ${personId}::uuid`.execute(tables(session));
  const [row] = rows;
  if (!row) return undefined;
  const {
    people: { now, isOwner, isBackup, ...people },
    ...support
  } = row;
  return { shown: { ...support, ...people, someoneNow: now !== null }, ended: row.endedOn !== null, isOwner, isBackup };
};
/** Whose it is, for the answer of an act. */
export const personOf = async (session: Session, supportId: string): Promise<string | undefined> =>
  (
    await sql<{
      personId: string;
    }>`select s.person_id as "personId" from aftercare.support s where s.id = ${supportId}::uuid`.execute(
      tables(session),
    )
  ).rows[0]?.personId;

/** Every job one may see of this person, the newest first, with the link, the Harrie and who still worked there when. */
export const jobsOf = async (session: Session, personId: string): Promise<Job[]> =>
  (
    await sql<Job>`
      select w.placement_id as "placementId", w.employer_name as employer, w.title as work, w.starts_on::text as "startsOn", w.ends_on::text as "endsOn", w.hours::float8 as hours,
        (select jsonb_build_object('linkId', l.id, 'madeOn', l.made_on, 'until', ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date,
            'endsSoon', l.ends_at <= (select platform.now()) + interval '21 days', 'views', l.views,
            'lastSeenOn', l.last_seen_on, 'knowsOwner', coalesce(l.knows_owner = s.owner_id, false))
          from aftercare.help_link l join aftercare.support s on s.id = l.support_id
          where l.placement_id = w.placement_id and l.closed_at is null and l.ends_at > (select platform.now()) limit 1) as link,
        (select jsonb_build_object('thereIs', b.there_is, 'agreed', b.agreed, 'name', b.name, 'personSaysYes', b.person_yes_on is not null)
          from aftercare.buddy b where b.placement_id = w.placement_id) as buddy,
        (select coalesce(jsonb_agg(jsonb_build_object('months', n, 'dueOn', (w.starts_on + make_interval(months => n))::date, 'state', coalesce(x.state, 'unknown'), 'saidBy', x.said_by) order by n), '[]')
          from unnest(array[1, 3, 6, 12, 24]) n left join aftercare.stay x on x.placement_id = w.placement_id and x.months = n
          where w.starts_on + make_interval(months => n) <= (select platform.today())) as stays
      from aftercare.work w where w.person_id = ${personId}::uuid order by w.starts_on desc, w.placement_id limit 60`.execute(
      tables(session),
    )
  ).rows;

export const contactsWith = async (session: Session, personId: string): Promise<(Contact & { mayDrop: boolean })[]> =>
  (
    await sql<Contact & { mayDrop: boolean }>`
      select c.id as "contactId", c.day::text as day, c.how, c.with_whom as "withWhom", aftercare.contact_by(c.id) as by,
        coalesce(c.by_id = (select platform.membership_id()) and (c.added_at at time zone 'Europe/Amsterdam')::date = (select platform.today()), false) as "mayDrop"
      from aftercare.contact c where c.person_id = ${personId}::uuid order by c.day desc, c.added_at desc, c.id limit 60`.execute(
      tables(session),
    )
  ).rows;
export const callsAbout = async (session: Session, personId: string): Promise<CallAsked[]> =>
  (
    await sql<CallAsked>`
      select c.id as "callId", coalesce((select w.employer_name from aftercare.work w where w.placement_id = c.placement_id), 'De werkgever') as employer,
        (c.asked_at at time zone 'Europe/Amsterdam')::date::text as "askedOn", c.suits, c.way, c.called_on::text as "calledOn"
      from aftercare.call_request c where c.person_id = ${personId}::uuid order by c.asked_at desc, c.id limit 20`.execute(
      tables(session),
    )
  ).rows;
export const successors = async (session: Session, supportId: string): Promise<Someone[]> =>
  (
    await sql<Someone>`select id as "membershipId", name, function_title as "functionTitle", organisation from aftercare.successors(${supportId}::uuid)`.execute(
      tables(session),
    )
  ).rows;

export const insertSupport = (session: Session, id: string, personId: string, rhythm: string, phone: string) =>
  done(session, sql`aftercare.start(${id}, ${personId}, ${rhythm}, ${phone})`);
type Kept = {
  readonly rhythm: string;
  readonly nextOn: string;
  readonly phone: string;
  readonly backupId: string | null;
};
/** @returns false when someone else was first */
export const updateSupport = (session: Session, id: string, version: number, kept: Kept) =>
  ask<boolean>(
    session,
    sql`aftercare.save(${id}, ${version}::integer, ${kept.rhythm}, ${kept.nextOn}::date, ${kept.phone}, ${kept.backupId}::uuid)`,
  );
type Line = { readonly day: string; readonly how: string; readonly withWhom: string };
/** @returns the next day to be in touch */
export const insertContact = (session: Session, id: string, supportId: string, { day, how, withWhom }: Line) =>
  ask<string>(session, sql`aftercare.log_contact(${id}, ${supportId}, ${day}::date, ${how}, ${withWhom})::text`);
/** @returns about whom it was */
export const removeContact = (session: Session, id: string) =>
  ask<string | null>(session, sql`aftercare.drop_contact(${id})`);
/** @returns false when it had ended */
export const putEnd = (session: Session, id: string) => ask<boolean>(session, sql`aftercare.end_support(${id})`);
export const putWay = (session: Session, way: string) => ask<boolean>(session, sql`aftercare.prefer_way(${way})`);
export const putBegin = (session: Session) => ask<boolean>(session, sql`aftercare.begin_again()`);
export const putShown = (session: Session, shown: boolean) =>
  ask<boolean>(session, sql`aftercare.show_organisation(${shown})`);
