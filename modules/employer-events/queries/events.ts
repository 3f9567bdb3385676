import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { EventCard, EventPage, Plan, Waiting } from "../contract.ts";
import { ask, tables } from "./calls.ts";

export type Found = Omit<EventPage, "may">;
export const eventsPage = async (
  session: Session,
  { past, cursor, limit }: { past: boolean; cursor: string | undefined; limit: number },
): Promise<EventCard[]> =>
  (await ask<EventCard[]>(session, sql`employer_events.list(${past}, ${cursor ?? null}::uuid, ${limit}::integer)`)) ??
  [];
export const findEvent = (session: Session, eventId: string) =>
  ask<Found>(session, sql`employer_events.page_of(${eventId}::uuid)`);
export const eventsNear = async (session: Session, day: string, sectors: readonly string[]): Promise<EventCard[]> =>
  (await ask<EventCard[]>(session, sql`employer_events.around(${day}::date, ${[...sectors]}::text[], null)`)) ?? [];

type Ahead = {
  readonly waiting: Waiting[];
  readonly year: { events: number; invited: number; came: number; ledTo: number };
  readonly rule: { months: number; version: number };
  readonly today: string;
};
export const whatWaits = (session: Session) =>
  ask<Ahead>(
    session,
    sql`jsonb_build_object('waiting', employer_events.waiting(), 'year', employer_events.last_year(), 'rule', employer_events.rule(), 'today', platform.today())`,
  );

type Choices = {
  readonly tellers: { employerId: string; name: string; town: string }[];
  readonly colleagues: { membershipId: string; name: string; functionTitle: string; organisation: string }[];
  readonly me: { membershipId: string; name: string; functionTitle: string; organisation: string };
  readonly lessons: { eventId: string; kind: EventCard["kind"]; day: string; learned: string }[];
  readonly today: string;
};
/** Employers who said they tell others, and colleagues of the region who could organise along. */
export const choicesHere = async (session: Session): Promise<Choices | undefined> =>
  (
    await sql<Choices>`select employer_events.lessons() as lessons, platform.today()::text as today,
        (select jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title, 'organisation', k.organisation_name)
          from employer_events.colleague k where k.id = (select platform.membership_id())) as me,
        (select coalesce(jsonb_agg(jsonb_build_object('employerId', e.id, 'name', e.name, 'town', e.town) order by e.plain_name, e.id), '[]') from (
          select * from employer_events.seen_employer s where s.ambassador and s.region_code = (select platform.region_code()) order by s.plain_name, s.id limit 200) e) as tellers,
        (select coalesce(jsonb_agg(jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title, 'organisation', k.organisation_name)
          order by k.organisation_name, k.display_name, k.id), '[]') from (
          select * from employer_events.colleague c where c.region_code = (select platform.region_code()) and c.task in ('begeleiding', 'bemiddeling')
            and c.starts_at <= (select platform.now()) and c.ends_at > (select platform.now()) and c.id <> (select platform.membership_id())
          order by c.organisation_name, c.display_name limit 300) k) as colleagues`.execute(tables(session))
  ).rows[0];

export const insertEvent = (session: Session, id: string, plan: Plan) =>
  ask(session, sql`employer_events.plan(${id}, ${JSON.stringify(plan)}::jsonb)`);
/** @returns false when a colleague saved first */
export const putEvent = async (session: Session, id: string, version: number, plan: Plan): Promise<boolean> =>
  (await ask<boolean>(
    session,
    sql`employer_events.change(${id}, ${version}::integer, ${JSON.stringify(plan)}::jsonb)`,
  )) ?? false;
export const insertOrganiser = (session: Session, eventId: string, membershipId: string) =>
  ask(session, sql`employer_events.ask_organiser(${eventId}, ${membershipId})`);
export const putJoining = async (session: Session, eventId: string, yes: boolean): Promise<boolean> =>
  (await ask<boolean>(session, sql`employer_events.answer_organiser(${eventId}, ${yes})`)) ?? false;
export const putOwner = (session: Session, eventId: string, membershipId: string) =>
  ask(session, sql`employer_events.give_owner(${eventId}, ${membershipId})`);
export const putTeller = (session: Session, eventId: string, yes: boolean, saidOn: string) =>
  ask(session, sql`employer_events.answer_teller(${eventId}, ${yes}, ${saidOn}::date)`);
export const putCancelled = (session: Session, eventId: string, reason: string) =>
  ask(session, sql`employer_events.cancel(${eventId}, ${reason})`);
export const putLearned = (session: Session, eventId: string, learned: string) =>
  ask(session, sql`employer_events.put_learned(${eventId}, ${learned})`);
/** @returns false when someone else saved first */
export const putRule = async (session: Session, version: number, months: number): Promise<boolean> =>
  (await ask<boolean>(session, sql`employer_events.save_rule(${version}::integer, ${months}::integer)`)) ?? false;
export const lookAfterEvents = (session: Session) => ask(session, sql`employer_events.look_after()`);
