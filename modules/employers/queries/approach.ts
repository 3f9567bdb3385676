import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Lead, Quiet, Remark, TogetherRequest } from "../contract.ts";
import { colleague } from "./file.ts";

const tables = tablesOf("employers");
const call = async <Value>(session: Session, act: RawBuilder<unknown>): Promise<Value | undefined> =>
  (await sql<{ value: Value }>`select ${act} as value`.execute(tables(session))).rows[0]?.value;
const truth = async (session: Session, act: RawBuilder<unknown>): Promise<boolean> =>
  (await call<boolean>(session, act)) ?? false;

/** What became of it: reserved, or why not. */
export type Reserved = "reserved" | "taken" | "not-approached" | "quiet" | "not-your-turn" | "no";
export const takeReservation = async (
  session: Session,
  reservationId: string,
  employerId: string,
  about: string,
): Promise<Reserved> =>
  (await call<Reserved>(session, sql`employers.reserve(${reservationId}, ${employerId}, ${about})`)) ?? "taken";
export const closeReservation = (session: Session, reservationId: string) =>
  truth(session, sql`employers.end_conversation(${reservationId})`);
export const insertRequest = (session: Session, id: string, employerId: string, membershipId: string, line: string) =>
  call(session, sql`employers.ask_together(${id}, ${employerId}, ${membershipId}, ${line})`);
export const putAnswer = async (
  session: Session,
  requestId: string,
  reservationId: string,
  yes: boolean,
): Promise<Reserved> =>
  (await call<Reserved>(session, sql`employers.answer_together(${requestId}, ${reservationId}, ${yes})`)) ?? "taken";

export const insertLine = (
  session: Session,
  { id, employerId, day, kind, line }: { id: string; employerId: string; day: string; kind: string; line: string },
) => call(session, sql`employers.add_line(${id}, ${employerId}, ${day}::date, ${kind}, ${line})`);
export const insertRemark = (session: Session, id: string, employerId: string, kind: string, text: string) =>
  call(session, sql`employers.add_remark(${id}, ${employerId}, ${kind}, ${text})`);
export const putFollowUp = (session: Session, remarkId: string, version: number, text: string) =>
  truth(session, sql`employers.follow_up(${remarkId}, ${version}::integer, ${text})`);
/** @returns the place it holds for */
export const putNotApproached = (session: Session, employerId: string, notAnyMore: boolean) =>
  call<string>(session, sql`employers.set_not_approached(${employerId}, ${notAnyMore})`);
export const insertQuiet = (
  session: Session,
  quiet: { id: string; employerId: string; fromDay: string; untilDay: string; why: string },
) =>
  call(
    session,
    sql`employers.add_quiet(${quiet.id}, ${quiet.employerId}, ${quiet.fromDay}::date, ${quiet.untilDay}::date, ${quiet.why})`,
  );
export const deleteQuiet = (session: Session, quietId: string) =>
  truth(session, sql`employers.remove_quiet(${quietId})`);
export const insertLead = (session: Session, id: string, employerId: string, nextOn: string | null) =>
  call(session, sql`employers.start_lead(${id}, ${employerId}, ${nextOn}::date)`);
export const putStep = (
  session: Session,
  lead: { leadId: string; version: number; step: string; line: string; nextOn: string | null; outcome: string | null },
) =>
  truth(
    session,
    sql`employers.step_lead(${lead.leadId}, ${lead.version}::integer, ${lead.step}, ${lead.line}, ${lead.nextOn}::date, ${lead.outcome})`,
  );

const remark = sql`r.id as "remarkId", r.kind, r.text, r.by_employer as "byEmployer", r.said_on::text as "saidOn", r.follow_up as "followUp",
  r.followed_up_on::text as "followedUpOn", r.version`;
export const remarksOf = async (session: Session, employerId: string): Promise<Remark[]> =>
  (
    await sql<Remark>`select ${remark} from employers.remark r where r.employer_id = ${employerId}::uuid
      order by r.followed_up_on is not null, r.said_on desc, r.id limit 100`.execute(tables(session))
  ).rows;
export const quietOf = async (session: Session, employerId: string): Promise<Quiet[]> =>
  (
    await sql<Quiet>`select q.id as "quietId", q.from_day::text as "fromDay", q.until_day::text as "untilDay", q.why, q.by_employer as "byEmployer"
      from employers.quiet_period q where q.place_id = (select e.place_id from employers.employer e where e.id = ${employerId}::uuid)
        and q.until_day >= (select platform.today()) order by q.from_day limit 24`.execute(tables(session))
  ).rows;

const lead = sql`l.id as "leadId", l.employer_id as "employerId", e.name as "employerName", l.membership_id = (select platform.membership_id()) as mine,
  coalesce(${colleague(sql`l.membership_id`)}, '{"membershipId": null, "name": null, "functionTitle": "", "organisation": null}') as by, l.step, l.outcome,
  l.next_on::text as "nextOn", l.started_on::text as "startedOn", l.closed_on::text as "closedOn", l.version,
  (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'day', s.day, 'line', s.line) order by s.added_at, s.step = 'new' desc, s.id), '[]')
    from employers.lead_step s where s.lead_id = l.id) as steps`;
export const leadsOf = async (session: Session, employerId: string): Promise<Lead[]> =>
  (
    await sql<Lead>`select ${lead} from employers.lead l join employers.employer e on e.id = l.employer_id
      where l.employer_id = ${employerId}::uuid order by l.closed_on nulls first, l.started_on desc, l.id limit 50`.execute(
      tables(session),
    )
  ).rows;
export const myLeads = async (session: Session): Promise<Lead[]> =>
  (
    await sql<Lead>`select ${lead} from employers.lead l join employers.employer e on e.id = l.employer_id
      where l.membership_id = (select platform.membership_id()) and l.closed_on is null order by l.next_on nulls last, l.started_on, l.id limit 100`.execute(
      tables(session),
    )
  ).rows;

const nobody = sql`'{"membershipId": null, "name": null, "functionTitle": "", "organisation": null}'::jsonb`;
const request = sql`q.id as "requestId", q.employer_id as "employerId", e.name as "employerName", coalesce(${colleague(sql`q.asked_by`)}, ${nobody}) as "askedBy",
  coalesce(${colleague(sql`q.asked_of`)}, ${nobody}) as "askedOf", q.asked_of = (select platform.membership_id()) as "ofMe", q.line, q.state, q.asked_on::text as "askedOn"`;
/** Open requests of or to the reader; all, or about one employer. */
export const openRequests = async (session: Session, employerId: string | null): Promise<TogetherRequest[]> =>
  (
    await sql<TogetherRequest>`select ${request} from employers.together_request q join employers.employer e on e.id = q.employer_id
      where q.state = 'asked' and (${employerId}::uuid is null or q.employer_id = ${employerId}::uuid) order by q.asked_on, q.id limit 100`.execute(
      tables(session),
    )
  ).rows;

type Conversation = {
  readonly reservationId: string;
  readonly employerId: string;
  readonly name: string;
  readonly until: string;
  readonly about: string;
  readonly together: TogetherRequest["askedBy"] | null;
};
export const myConversations = async (session: Session): Promise<Conversation[]> =>
  (
    await sql<Conversation>`
      select r.id as "reservationId", r.employer_id as "employerId", e.name, (upper(r.during) at time zone 'Europe/Amsterdam')::date::text as until, r.about,
        ${colleague(sql`case when r.held_by = (select platform.membership_id()) then r.together_with else r.held_by end`)} as together
      from employers.reservation r join employers.employer e on e.id = r.employer_id
      where r.during @> (select platform.now()) order by upper(r.during), r.id limit 100`.execute(tables(session))
  ).rows;
/** What employers of the reader let know, and nobody answered yet. */
export const saidToMe = async (session: Session): Promise<(Remark & { employerId: string; name: string })[]> =>
  (
    await sql<
      Remark & { employerId: string; name: string }
    >`select ${remark}, e.id as "employerId", e.name from employers.remark r join employers.employer e on e.id = r.employer_id
      where e.contact_owner = (select platform.membership_id()) and r.followed_up_on is null order by r.said_on, r.id limit 100`.execute(
      tables(session),
    )
  ).rows;

type Ahead = { readonly asked: number; readonly said: number; readonly steps: number; readonly conversations: number };
/** How much with employers waits for the reader, for the page with their work. */
export const employersAhead = async (session: Session): Promise<Ahead> =>
  (
    await sql<Ahead>`select
      (select count(*)::int from employers.together_request q where q.state = 'asked' and q.asked_of = (select platform.membership_id())) as asked,
      (select count(*)::int from employers.remark r join employers.employer e on e.id = r.employer_id
        where e.contact_owner = (select platform.membership_id()) and r.followed_up_on is null) as said,
      (select count(*)::int from employers.lead l where l.membership_id = (select platform.membership_id()) and l.closed_on is null
        and l.next_on <= (select platform.today())) as steps,
      (select count(*)::int from employers.reservation r where r.during @> (select platform.now())) as conversations`.execute(
      tables(session),
    )
  ).rows[0] ?? { asked: 0, said: 0, steps: 0, conversations: 0 };
