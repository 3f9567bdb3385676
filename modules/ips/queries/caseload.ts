import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Phase } from "../contract.ts";

const tables = tablesOf("ips");

type Row = {
  readonly personId: string;
  readonly trajectoryId: string;
  readonly phases: Pick<Phase, "phase" | "from">[];
  readonly coach: string | null;
  readonly isCoach: boolean;
  readonly team: string | null;
  readonly talks: number;
  readonly contacts: { kind: string; day: string; inPerson: boolean }[];
  readonly lastContactOn: string | null;
};
/** Whom the reader may see: their own, or those of colleagues they work along with as well. */
export const caseRows = async (session: Session, whose: "mine" | "all", closed: boolean): Promise<Row[]> =>
  (
    await sql<Row>`select t.person_id as "personId", t.id as "trajectoryId", ips.coach_name(t.coach_id) as coach,
        coalesce(t.coach_id = (select platform.membership_id()), false) as "isCoach", (select x.name from ips.team x where x.id = t.team_id) as team,
        (select jsonb_agg(jsonb_build_object('phase', p.phase, 'from', p.from_day) order by p.position) from ips.phase p where p.trajectory_id = t.id) as phases,
        (select count(*)::int from ips.activity a where a.trajectory_id = t.id and a.kind = 'talk') as talks,
        (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'day', a.day, 'inPerson', a.in_person)), '[]')
          from ips.activity a where a.trajectory_id = t.id and a.kind = 'employer') as contacts,
        (select max(a.day)::text from ips.activity a where a.trajectory_id = t.id and not a.by_person) as "lastContactOn"
      from ips.trajectory t
      where t.organisation_id = (select platform.organisation_id()) and (${closed} or t.closed_on is null)
        and (${whose} = 'all' or t.coach_id = (select platform.membership_id()))
      order by t.closed_on nulls first, t.referred_on, t.id limit 200`.execute(tables(session))
  ).rows;

/** Whom the reader guides, and nobody began with. */
export const withoutTrajectory = async (session: Session): Promise<string[]> =>
  (
    await sql<{ personId: string }>`select g.person_id as "personId" from ips.guided g
      where not exists (select from ips.trajectory t where t.person_id = g.person_id and t.organisation_id = (select platform.organisation_id()))
      order by g.person_id limit 200`.execute(tables(session))
  ).rows.map(({ personId }) => personId);

type Own = {
  readonly active: number;
  readonly fte: number | null;
  readonly workShare: number | null;
  readonly inPerson: number;
};
/** The reader's own hours and people; nobody else's. */
export const ownNumbers = async (session: Session): Promise<Own> =>
  (
    await sql<Own>`with line as (
        select c.fte::float8 as fte, c.work_share from ips.coach_time c
        where c.membership_id = (select platform.membership_id()) and c.from_day <= (select platform.today()) order by c.from_day desc limit 1)
      select (select count(*)::int from ips.trajectory t where t.coach_id = (select platform.membership_id()) and t.closed_on is null) as active,
        (select fte from line) as fte, (select work_share from line) as "workShare",
        (select count(distinct coalesce(a.line_id, a.id))::int from ips.activity a where a.written_by = (select platform.membership_id()) and a.kind = 'employer'
          and a.in_person and not a.by_person and a.day > (select platform.today()) - 28) as "inPerson"`.execute(
      tables(session),
    )
  ).rows[0] ?? { active: 0, fte: null, workShare: null, inPerson: 0 };

type Team = { readonly coaches: number; readonly fte: number; readonly active: number };
export const teamSize = async (session: Session): Promise<Team> =>
  (await sql<Team>`select coaches, fte::float8 as fte, active from ips.team_size()`.execute(tables(session)))
    .rows[0] ?? {
    coaches: 0,
    fte: 0,
    active: 0,
  };

export const putMyTime = async (
  session: Session,
  time: { id: string; from: string; fte: number; workShare: number | null },
): Promise<void> => {
  await sql`select ips.set_time(${time.id}, ${time.from}::date, ${time.fte}::numeric, ${time.workShare}::integer)`.execute(
    tables(session),
  );
};
export const insertTeam = async (session: Session, teamId: string, name: string): Promise<void> => {
  await sql`select ips.add_team(${teamId}, ${name})`.execute(tables(session));
};
export const closeTeam = async (session: Session, teamId: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ips.end_team(${teamId}) as done`.execute(tables(session))).rows[0]?.done ??
  false;
