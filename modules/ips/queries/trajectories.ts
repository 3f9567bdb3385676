import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { ActivityKind, Funder, Place, Trajectory } from "../contract.ts";

const tables = tablesOf("ips");
const call = async <Value>(session: Session, act: RawBuilder<unknown>): Promise<Value | undefined> =>
  (await sql<{ value: Value }>`select ${act} as value`.execute(tables(session))).rows[0]?.value;
const truth = async (session: Session, act: RawBuilder<unknown>): Promise<boolean> =>
  (await call<boolean>(session, act)) ?? false;

/** As it is kept; the clock of the first contact is worked out beside it. */
export type TrajectoryRow = Omit<Trajectory, "firstContact" | "usualTalks"> & { readonly organisation: string };

const row = sql<TrajectoryRow>`t.person_id as "personId", t.id as "trajectoryId", ips.coach_name(t.coach_id) as coach,
  coalesce(t.coach_id = (select platform.membership_id()), false) as "isCoach", t.team_id as "teamId",
  (select x.name from ips.team x where x.id = t.team_id) as team,
  coalesce((select o.name from ips.organisation o where o.id = t.organisation_id), '') as organisation,
  t.referred_on::text as "referredOn", t.referred_by as "referredBy", t.payer, t.asked_on::text as "askedOn", t.decided_on::text as "decidedOn",
  t.decision, t.closed_on::text as "closedOn", t.close_reason as "closeReason", t.version,
  (select jsonb_agg(jsonb_build_object('phase', p.phase, 'from', p.from_day, 'until', p.until) order by p.position)
    from (select p.phase, p.from_day, p.position, lead(p.from_day) over (order by p.position) as until from ips.phase p where p.trajectory_id = t.id) p) as phases,
  (select jsonb_build_object('count', count(*), 'first', min(a.day), 'last', max(a.day)) from ips.activity a where a.trajectory_id = t.id and a.kind = 'talk') as talks,
  (select coalesce(jsonb_agg(jsonb_build_object('activityId', a.id, 'kind', a.kind, 'place', a.place, 'day', a.day, 'startTime', to_char(a.start_time, 'HH24:MI'),
      'minutes', a.minutes, 'employerId', a.employer_id, 'employer', ips.employer_of(a.id),
      'fromLine', a.line_id is not null, 'inPerson', a.in_person, 'fits', a.fits, 'byPerson', a.by_person, 'by', ips.coach_name(a.written_by),
      'funder', l.funder, 'declared', coalesce(exists (select from ips.closing c where c.organisation_id = t.organisation_id and c.funder = l.funder and c.period = l.period), false))
      order by a.day desc, a.start_time desc nulls last, a.id), '[]')
    from ips.activity a left join ips.funding_line l on l.activity_id = a.id and l.standing where a.trajectory_id = t.id) as activities`;

/** The one trajectory of a person at the reader's organisation. */
export const trajectoryOf = async (session: Session, personId: string): Promise<TrajectoryRow | undefined> =>
  (
    await sql<TrajectoryRow>`select ${row} from ips.trajectory t where t.person_id = ${personId}::uuid
      and t.organisation_id = (select platform.organisation_id())`.execute(tables(session))
  ).rows[0];
export const findTrajectory = async (session: Session, trajectoryId: string): Promise<TrajectoryRow | undefined> =>
  (
    await sql<TrajectoryRow>`select ${row} from ips.trajectory t where t.id = ${trajectoryId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];
/** The person's own, at every organisation. */
export const trajectoriesOfMine = async (session: Session): Promise<TrajectoryRow[]> =>
  (
    await sql<TrajectoryRow>`select ${row} from ips.trajectory t where t.person_id = (select ips.mine())
      order by t.referred_on desc, t.id`.execute(tables(session))
  ).rows;
export const personOfMine = (session: Session) => call<string | null>(session, sql`ips.mine()`);

export type Standing = { readonly seat: boolean; readonly guides: boolean; readonly today: string };
export const standing = async (session: Session, personId: string | null): Promise<Standing> =>
  (
    await sql<Standing>`select ips.seat() is not null as seat, coalesce(ips.guides(${personId}::uuid), false) as guides,
      platform.today()::text as today`.execute(tables(session))
  ).rows[0] ?? { seat: false, guides: false, today: "" };

export const teams = async (session: Session): Promise<{ teamId: string; name: string }[]> =>
  (
    await sql<{ teamId: string; name: string }>`select x.id as "teamId", x.name from ips.team x
      where x.organisation_id = (select platform.organisation_id()) and x.ended_on is null order by lower(x.name), x.id`.execute(
      tables(session),
    )
  ).rows;

type Line = { lineId: string; employer: string; day: string; kind: string; line: string };
export const ownEmployerLines = async (session: Session, trajectoryId: string): Promise<Line[]> =>
  (
    await sql<Line>`select line_id as "lineId", employer, day::text as day, kind, line
      from ips.own_employer_lines(${trajectoryId}::uuid)`.execute(tables(session))
  ).rows;

export const insertTrajectory = (
  session: Session,
  t: {
    trajectoryId: string;
    phaseId: string;
    personId: string;
    referredOn: string;
    referredBy: string;
    teamId: string | null;
  },
) =>
  call(
    session,
    sql`ips.start_trajectory(${t.trajectoryId}, ${t.phaseId}, ${t.personId}, ${t.referredOn}::date, ${t.referredBy}, ${t.teamId}::uuid)`,
  );
/** @returns false when someone else was first; so do the others below */
export const putPhase = (
  session: Session,
  p: {
    trajectoryId: string;
    version: number;
    phaseId: string;
    phase: string;
    from: string;
    closeReason: string | null;
  },
) =>
  truth(
    session,
    sql`ips.enter_phase(${p.trajectoryId}, ${p.version}::integer, ${p.phaseId}, ${p.phase}, ${p.from}::date, ${p.closeReason})`,
  );
export const dropPhase = (session: Session, trajectoryId: string, version: number) =>
  truth(session, sql`ips.undo_phase(${trajectoryId}, ${version}::integer)`);
export const putTrajectory = (
  session: Session,
  t: {
    trajectoryId: string;
    version: number;
    teamId: string | null;
    payer: Funder | null;
    askedOn: string | null;
    decidedOn: string | null;
    decision: string | null;
  },
) =>
  truth(
    session,
    sql`ips.change_trajectory(${t.trajectoryId}, ${t.version}::integer, ${t.teamId}::uuid, ${t.payer}, ${t.askedOn}::date, ${t.decidedOn}::date, ${t.decision})`,
  );
export const putCoach = (session: Session, trajectoryId: string, version: number) =>
  truth(session, sql`ips.take_over(${trajectoryId}, ${version}::integer)`);

export type NewActivity = {
  readonly kind: ActivityKind;
  readonly place: Place;
  readonly day: string | null;
  readonly startTime: string | null;
  readonly minutes: number | null;
  readonly employerId: string | null;
  readonly employerName: string;
  readonly lineId: string | null;
  readonly inPerson: boolean | null;
  readonly fits: boolean | null;
  readonly byPerson: boolean;
  readonly funder: Funder | null;
};
export const insertActivity = (
  session: Session,
  ids: { activityId: string; lineId: string; trajectoryId: string },
  activity: NewActivity,
) =>
  call(
    session,
    sql`ips.add_activity(${ids.activityId}, ${ids.lineId}, ${ids.trajectoryId}, ${JSON.stringify(activity)}::jsonb)`,
  );
/** About whom; undefined when it is not the reader's to see. */
export const personOfActivity = async (session: Session, activityId: string): Promise<string | undefined> =>
  (
    await sql<{
      personId: string;
    }>`select a.person_id as "personId" from ips.activity a where a.id = ${activityId}::uuid`.execute(tables(session))
  ).rows[0]?.personId;
export const deleteActivity = (session: Session, activityId: string) =>
  call(session, sql`ips.remove_activity(${activityId})`);
export const putFunder = (session: Session, activityId: string, lineId: string, funder: Funder | null) =>
  call(session, sql`ips.set_funder(${activityId}, ${lineId}, ${funder})`);
