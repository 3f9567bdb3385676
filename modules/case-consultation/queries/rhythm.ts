import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { GroupRhythm, OwnMeeting, Rhythm } from "../contract.ts";

const tables = tablesOf("case_consultation");

export type RhythmRow = {
  readonly seated: boolean;
  readonly chair: boolean;
  readonly endedOn: string | null;
  readonly rhythm: Rhythm | null;
  readonly attendance: GroupRhythm["attendance"];
  /** The last day the group met or will meet; null for a group that never did. */
  readonly lastDay: string | null;
  readonly daysUntil: number | null;
  readonly onAgenda: number;
  readonly waiting: number;
  readonly casesPerMeeting: number;
};

/** The rhythm of a group with what the rules need to know about it, in one statement. */
export const findRhythm = (session: Session, groupId: string): Promise<RhythmRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.case_group as g")
    .leftJoin("case_consultation.rhythm as r", "r.group_id", "g.id")
    .leftJoinLateral(
      sql<{ id: string; day: string }>`(select m.id, m.day from case_consultation.meeting m
        where m.group_id = g.id and m.status = 'planned' and m.day >= platform.today() order by m.day, m.start_time limit 1)`.as(
        "n",
      ),
      (join) => join.onTrue(),
    )
    .select([
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id)`.as("seated"),
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = g.id and e.chair)`.as("chair"),
      "g.ended_on as endedOn",
      sql<Rhythm | null>`case when r.group_id is not null then jsonb_build_object('pattern', r.pattern, 'weekday', r.weekday,
        'startTime', r.start_time, 'endTime', r.end_time, 'place', r.place, 'version', r.version) end`.as("rhythm"),
      sql<
        GroupRhythm["attendance"]
      >`(select coalesce(jsonb_agg(jsonb_build_object('meetingId', t.meeting_id, 'day', t.day,
        'present', t.present, 'seats', t.seats) order by t.day desc), '[]') from case_consultation.turnouts(g.id) t)`.as(
        "attendance",
      ),
      sql<
        string | null
      >`(select max(m.day) from case_consultation.meeting m where m.group_id = g.id and m.status <> 'cancelled')`.as(
        "lastDay",
      ),
      sql<number | null>`n.day - platform.today()`.as("daysUntil"),
      sql<number>`(select count(*)::int from case_consultation.agenda_item i where i.meeting_id = n.id)`.as("onAgenda"),
      sql<number>`(select count(*)::int from case_consultation.consultation_case c where c.group_id = g.id and c.status = 'waiting' and c.route = 'meeting')`.as(
        "waiting",
      ),
      "g.cases_per_meeting as casesPerMeeting",
    ])
    .where("g.id", "=", groupId)
    .executeTakeFirst();

type RhythmFields = Omit<Rhythm, "version"> & { readonly groupId: string };

const columnsOf = ({ pattern, weekday, startTime, endTime, place }: RhythmFields) => ({
  pattern,
  weekday,
  start_time: startTime,
  end_time: endTime,
  place,
});

/** @returns false when someone set one just before */
export const insertRhythm = async (session: Session, rhythm: RhythmFields): Promise<boolean> => {
  const { rows } = await sql`
    insert into case_consultation.rhythm (group_id, pattern, weekday, start_time, end_time, place)
    values (${rhythm.groupId}, ${rhythm.pattern}, ${rhythm.weekday}, ${rhythm.startTime}, ${rhythm.endTime}, ${rhythm.place})
    on conflict (group_id) do nothing returning 1`.execute(tables(session));
  return rows.length > 0;
};

/** @returns the new version, or undefined when someone was first */
export const updateRhythm = async (
  session: Session,
  rhythm: RhythmFields & { version: number },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.rhythm")
      .set({ ...columnsOf(rhythm), version: rhythm.version + 1 })
      .where("group_id", "=", rhythm.groupId)
      .where("version", "=", rhythm.version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

/** All of them in one statement, so that the group hears of it once. A day the group already meets stays as it was. */
export const insertMeetings = async (
  session: Session,
  { groupId, startTime, endTime, place }: RhythmFields,
  days: readonly string[],
): Promise<number> => {
  const { rows } = await sql`
    insert into case_consultation.meeting (id, group_id, day, start_time, end_time, place)
    select gen_random_uuid(), ${groupId}::uuid, d.day, ${startTime}, ${endTime}, ${place}
    from (select distinct x.day from unnest(${[...days]}::date[]) x (day)) d
    where not exists (select from case_consultation.meeting m where m.group_id = ${groupId}::uuid and m.day = d.day and m.status <> 'cancelled')
    returning id`.execute(tables(session));
  return rows.length;
};

/** The days one already meets at those hours: with this group, or with another one sits in. */
export const takenDays = async (
  session: Session,
  { from, startTime, endTime }: { from: string; startTime: string; endTime: string },
): Promise<ReadonlySet<string>> => {
  const rows = await tables(session)
    .selectFrom("case_consultation.meeting")
    .select("day")
    .where("day", ">=", from)
    .where("status", "in", ["planned", "running"])
    .where("start_time", "<", endTime)
    .where("end_time", ">", startTime)
    .execute();
  return new Set(rows.map(({ day }) => day));
};

/** One's own coming meetings, and since when one has an address for one's calendar. */
export const ownAgenda = async (
  session: ProfessionalSession,
): Promise<{ meetings: OwnMeeting[]; linkMadeOn: string | null }> => {
  const { rows } = await sql<{ meetings: OwnMeeting[]; linkMadeOn: string | null }>`
    select (select coalesce(jsonb_agg(jsonb_build_object('meetingId', m.id, 'groupId', g.id, 'groupName', g.name, 'day', m.day,
        'startTime', m.start_time, 'endTime', m.end_time, 'place', m.place, 'status', m.status, 'cancelledBecause', m.cancelled_because)
        order by m.day, m.start_time, m.id), '[]')
      from (select * from case_consultation.meeting x where x.day >= platform.today() and x.status <> 'done'
            order by x.day, x.start_time, x.id limit 60) m
      join case_consultation.case_group g on g.id = m.group_id) as meetings,
    (select l.made_on::text from case_consultation.calendar_link l) as "linkMadeOn"`.execute(tables(session));
  return rows[0] ?? { meetings: [], linkMadeOn: null };
};
