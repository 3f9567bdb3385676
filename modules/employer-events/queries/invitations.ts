import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Answer, Candidate, EventCard, MayInvite, Outcome, OwnInvitation } from "../contract.ts";
import { ask, tables } from "./calls.ts";

type Row = Pick<Candidate, "employerId" | "name" | "town" | "sector"> & { readonly found: MayInvite };
type Asked = {
  readonly eventId: string;
  readonly search: string;
  readonly mine: boolean;
  readonly sectors: readonly string[];
  readonly limit: number;
  readonly cursor: string | undefined;
};
/** By name, of the sectors of the event; who types a name finds it whatever the sector. */
export const employersToInvite = async (session: Session, asked: Asked): Promise<Row[]> =>
  (
    await sql<Row>`
      with found as materialized (
        select e.* from employer_events.seen_employer e
        where e.region_code = (select platform.region_code())
          and (${asked.search} = '' or e.plain_name like ${`%${asked.search}%`} or lower(e.town) like ${`%${asked.search}%`})
          and (${asked.search} <> '' or cardinality(${[...asked.sectors]}::text[]) = 0 or e.sector = any (${[...asked.sectors]}::text[]))
          and (not ${asked.mine} or e.contact_owner = (select platform.membership_id()))
          and (${asked.cursor ?? null}::uuid is null
            or (e.plain_name, e.id) > (select x.plain_name, x.id from employer_events.seen_employer x where x.id = ${asked.cursor ?? null}::uuid))
        order by e.plain_name, e.id limit ${asked.limit}
      )
      select f.id as "employerId", f.name, f.town, f.sector, employer_events.may_invite(${asked.eventId}::uuid, f.id) as found
      from found f order by f.plain_name, f.id`.execute(tables(session))
  ).rows;
export const insertInvitation = (
  session: Session,
  one: { id: string; eventId: string; employerId: string; opening: Buffer; line: string },
) =>
  ask<MayInvite>(
    session,
    sql`employer_events.invite(${one.id}, ${one.eventId}, ${one.employerId}, ${one.opening}, ${one.line})`,
  );
export const putLink = (session: Session, invitationId: string, opening: Buffer) =>
  ask(session, sql`employer_events.new_link(${invitationId}, ${opening})`);

type Said = { readonly answer: Answer; readonly people: number | null; readonly wish: string };
export const putNotedAnswer = (session: Session, invitationId: string, { answer, people, wish }: Said) =>
  ask(session, sql`employer_events.note_answer(${invitationId}, ${answer}, ${people}::integer, ${wish})`);
/** @returns the place it holds for */
export const putNotAsked = (session: Session, invitationId: string) =>
  ask<string>(session, sql`employer_events.note_not_asked(${invitationId})`);
export const putCame = (session: Session, invitationId: string, came: boolean) =>
  ask(session, sql`employer_events.note_came(${invitationId}, ${came})`);
export const eventOf = (session: Session, invitationId: string) =>
  ask<Pick<EventCard, "kind" | "about" | "ownAbout" | "day">>(
    session,
    sql`employer_events.event_of(${invitationId}::uuid)`,
  );
export const putOutcome = (session: Session, invitationId: string, outcome: Outcome, line: string) =>
  ask(session, sql`employer_events.note_outcome(${invitationId}, ${outcome}, ${line})`);

/** @returns how many seconds the link still opens */
export const openBehind = (session: Session, opening: Buffer) =>
  ask<number>(session, sql`employer_events.open_link(${opening})`);
export const invitationBehind = (session: Session, opening: Buffer) =>
  ask<OwnInvitation>(session, sql`employer_events.page_behind(${opening})`);
export const putAnswerBehind = (session: Session, opening: Buffer, { answer, people, wish }: Said) =>
  ask<boolean>(session, sql`employer_events.answer_behind(${opening}, ${answer}, ${people}::integer, ${wish})`);
/** @returns the place it holds for */
export const putNotAskedBehind = (session: Session, opening: Buffer, notAnyMore: boolean) =>
  ask<string>(session, sql`employer_events.not_asked_behind(${opening}, ${notAnyMore})`);
