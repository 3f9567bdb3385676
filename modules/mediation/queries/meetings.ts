import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Board, Candidate, Decision, Possibility } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("mediation");

type Series = { readonly seriesId: string; readonly name: string; readonly rhythm: Board["rhythm"] };
export const seriesOfMine = async (session: Session): Promise<(Series & { nextOn: string | null })[]> =>
  (
    await sql<Series & { nextOn: string | null }>`
      select s.id as "seriesId", s.name, s.rhythm, (select min(m.day)::text from mediation.meeting m where m.series_id = s.id and m.day >= platform.today()) as "nextOn"
      from mediation.series s order by 4 nulls last, s.name, s.id limit 50`.execute(tables(session))
  ).rows;

type Head = Series & {
  readonly organisations: string[];
  readonly meeting: Board["meeting"];
  readonly lastOn: string | null;
};
/** The table with its next day; on the day itself that day, and without a next one the last. */
export const findSeries = async (session: Session, seriesId: string): Promise<Head | undefined> =>
  (
    await sql<Head>`
      select s.id as "seriesId", s.name, s.rhythm,
        (select coalesce(jsonb_agg(o.name order by o.name), '[]') from mediation.series_organisation x join mediation.organisation o on o.id = x.organisation_id
         where x.series_id = s.id) as organisations,
        (select jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time, 'endTime', m.end_time, 'place', m.place)
         from mediation.meeting m where m.series_id = s.id order by m.day < platform.today(), abs(m.day - platform.today()) limit 1) as meeting,
        (select max(m.day)::text from mediation.meeting m where m.series_id = s.id) as "lastOn"
      from mediation.series s where s.id = ${seriesId}::uuid`.execute(tables(session))
  ).rows[0];

type CandidateRow = Omit<Candidate, "person" | "work" | "hours"> & {
  readonly personId: string | null;
  readonly called: string | null;
  readonly content: unknown;
};
export const candidatesAt = (session: Session, seriesId: string) =>
  ask<CandidateRow[]>(session, sql`mediation.candidates_at(${seriesId})`);

export const possibilitiesAt = async (session: Session, seriesId: string): Promise<Possibility[]> =>
  (
    await sql<Possibility>`select o.id as "offerId", o.title, o.employer_name as "employerName", o.town, o.hours_from as "hoursFrom", o.hours_to as "hoursTo"
      from mediation.board_offer b join mediation.seen_offer o on o.id = b.offer_id
      where b.series_id = ${seriesId}::uuid and o.closed_on is null order by o.title, o.id`.execute(tables(session))
  ).rows;

export const peopleAt = (session: Session, seriesId: string) =>
  ask<Board["people"]>(session, sql`mediation.people_at(${seriesId})`);
type DecisionRow = Omit<Decision, "about" | "propose"> & {
  readonly candidateId: string | null;
  readonly offerId: string | null;
};
export const decisionsAt = (session: Session, seriesId: string) =>
  ask<DecisionRow[]>(session, sql`mediation.decisions_at(${seriesId})`);
export const organisationsHere = (session: Session) =>
  ask<{ organisationId: string; name: string; own: boolean }[]>(session, sql`mediation.organisations_here()`);

export const insertSeries = (session: Session, id: string, name: string, rhythm: string, who: readonly string[]) =>
  ask(session, sql`mediation.start_series(${id}, ${name}, ${rhythm}, ${who}::uuid[])`);
type Planned = { seriesId: string; day: string; startTime: string; endTime: string; place: string };
export const insertMeeting = (session: Session, id: string, { seriesId, day, startTime, endTime, place }: Planned) =>
  ask(session, sql`mediation.plan_meeting(${id}, ${seriesId}, ${day}::date, ${startTime}, ${endTime}, ${place})`);
export const insertCandidate = (session: Session, id: string, seriesId: string, personId: string, how: string) =>
  ask(session, sql`mediation.put_forward(${id}, ${seriesId}, ${personId}, ${how})`);
export const removeCandidate = (session: Session, id: string) => ask<boolean>(session, sql`mediation.take_off(${id})`);
export const putTableYes = (session: Session, id: string) => ask<boolean>(session, sql`mediation.say_yes(${id})`);
export const putTableNo = (session: Session, id: string) => ask<boolean>(session, sql`mediation.say_no(${id})`);
export const insertBoardOffer = (session: Session, seriesId: string, offerId: string) =>
  ask(session, sql`mediation.put_offer(${seriesId}, ${offerId})`);
export const removeBoardOffer = (session: Session, seriesId: string, offerId: string) =>
  ask(session, sql`mediation.take_offer_off(${seriesId}, ${offerId})`);

type Deciding = {
  readonly meetingId: string;
  readonly kind: string;
  readonly candidateId: string | null;
  readonly offerId: string | null;
  readonly whoId: string;
  readonly line: string;
  readonly dueOn: string;
};
export const insertDecision = (session: Session, id: string, made: Deciding) =>
  ask(
    session,
    sql`mediation.decide(${id}, ${made.meetingId}, ${made.kind}, ${made.candidateId}::uuid, ${made.offerId}::uuid, ${made.whoId}, ${made.line}, ${made.dueOn}::date)`,
  );
export const putDone = (session: Session, id: string) => ask<boolean>(session, sql`mediation.action_done(${id})`);
