import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Clock, Colleague, Live, Parked, Phase, Place } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("live_meetings");

export type LiveRow = {
  readonly seated: boolean;
  readonly chair: boolean;
  readonly version: number;
  readonly phase: Phase;
  readonly method: string | null;
  readonly begunBy: Colleague | null;
  readonly turn: { caseId: string; clock: Clock; offScreen: boolean; nudgeOff: boolean } | null;
  readonly words: Live["words"];
  readonly parked: Parked[];
  readonly places: Place[];
  readonly screen: Live["screen"];
  readonly present: string[];
  readonly quorum: number;
};

/** Everything the screens of a running meeting ask for, in one statement and under the reader's own rights. */
export const findLive = async (session: ProfessionalSession, meetingId: string): Promise<LiveRow> => {
  const me = session.actor.membership.id;
  const { rows } = await sql<LiveRow>`
    select live_meetings.sits_at(${meetingId}, false) as seated, live_meetings.sits_at(${meetingId}, true) as chair,
      coalesce(r.version, 0) as version, coalesce(r.phase, 'planned') as phase, r.method,
      case when r.meeting_id is not null then ${colleague(sql.ref("r.begun_by"))} end as "begunBy",
      (select jsonb_build_object('caseId', t.case_id, 'offScreen', t.off_screen, 'nudgeOff', t.nudge_off,
          'clock', live_meetings.clock_of(t)) from live_meetings.turn t where t.meeting_id = r.meeting_id) as turn,
      (select coalesce(jsonb_agg(jsonb_build_object('who', ${colleague(sql.ref("w.membership_id"))}, 'speaking', w.speaking,
          'mine', w.membership_id = ${me}::uuid) order by w.speaking desc, w.place), '[]')
        from live_meetings.word w where w.meeting_id = r.meeting_id) as words,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'parkedOn', p.parked_on, 'version', p.version,
          'here', p.meeting_id = ${meetingId}::uuid) order by p.parked_on, p.id), '[]')
        from (select * from live_meetings.parked x where x.group_id = r.group_id and x.state = 'open'
              order by x.parked_on, x.id limit 50) p) as parked,
      (select coalesce(jsonb_agg(jsonb_build_object('placeId', p.id, 'caseId', p.case_id, 'hadTurn', p.had_turn,
          'who', case when p.membership_id is not null then ${colleague(sql.ref("p.membership_id"))} end) order by p.id), '[]')
        from live_meetings.place p where p.meeting_id = ${meetingId}::uuid) as places,
      (select jsonb_build_object('open', s.opened_at is not null) from live_meetings.screen s
        where s.meeting_id = r.meeting_id and s.closed_at is null order by s.opened_at is null limit 1) as screen,
      (select coalesce(jsonb_agg(x), '[]') from live_meetings.marked_present(${meetingId}) x) as present,
      coalesce(live_meetings.quorum_of(${meetingId}), 0) as quorum
    from (select ${meetingId}::uuid as id) m left join live_meetings.run r on r.meeting_id = m.id`.execute(
    tables(session),
  );
  const [row] = rows;
  if (!row) throw new Error("a statement with one row gave none");
  return row;
};

/** @returns who had begun it already, or null when this was the beginning */
export const begin = async (session: Session, meetingId: string): Promise<Colleague | null> => {
  const { rows } = await sql<{ by: string | null; begunBy: Colleague }>`
    with begun as materialized (select live_meetings.begin_meeting(${meetingId}) as by)
    select by, ${colleague(sql.ref("by"))} as "begunBy" from begun`.execute(tables(session));
  return rows[0]?.by ? rows[0].begunBy : null;
};

export const end = (session: Session, meetingId: string) =>
  sql`select live_meetings.end_meeting(${meetingId})`.execute(tables(session));

type Steer = {
  act: string;
  caseId?: string | undefined;
  step?: number | undefined;
  seconds?: number | undefined;
  method?: string | undefined;
};

/** @returns the new version, or undefined when another chair was first */
export const steer = async (
  session: Session,
  meetingId: string,
  version: number,
  { act, caseId, step, seconds, method }: Steer,
): Promise<number | undefined> =>
  (
    await sql<{ version: number | null }>`
      select live_meetings.steer(${meetingId}::uuid, ${version}::integer, ${act}, ${caseId ?? null}::uuid, ${step ?? null}::integer,
        ${seconds ?? null}::integer, ${method ?? null}) as version`.execute(tables(session))
  ).rows[0]?.version ?? undefined;

export const raiseHand = (session: Session, meetingId: string, wanted: boolean) =>
  sql`select live_meetings.ask_word(${meetingId}, ${wanted})`.execute(tables(session));
export const nextWord = (session: Session, meetingId: string) =>
  sql`select live_meetings.next_word(${meetingId})`.execute(tables(session));
export const goRound = (session: Session, meetingId: string) =>
  sql`select live_meetings.go_round(${meetingId})`.execute(tables(session));
export const putNudgeAway = (session: Session, meetingId: string) =>
  sql`select live_meetings.dismiss_nudge(${meetingId})`.execute(tables(session));

export const insertParked = (session: Session, row: { id: string; meetingId: string; text: string }) =>
  tables(session)
    .insertInto("live_meetings.parked")
    .columns(["id", "meeting_id", "text"])
    .expression(sql`select ${row.id}::uuid, ${row.meetingId}::uuid, ${row.text}`)
    .execute();

/** @returns false when it is not there, or someone was first */
export const lookedAt = async (session: Session, id: string, version: number): Promise<boolean> =>
  (
    await tables(session)
      .updateTable("live_meetings.parked")
      .set({ state: "looked-at", version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst()
  ).numUpdatedRows > 0n;

export const sweep = async (session: Session): Promise<void> => {
  await sql`select live_meetings.delete_what_passed()`.execute(tables(session));
  await sql`select live_meetings.delete_places_that_passed()`.execute(tables(session));
};
