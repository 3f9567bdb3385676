import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { OwnTask, TaskFacts } from "../contract.ts";

const tables = tablesOf("vacancies");

type Place = {
  readonly employerId: string;
  readonly name: string;
  readonly town: string;
  readonly municipalityCode: string | null;
};
/** @returns nothing when the reader does not see this employer */
export const employerOf = async (session: Session, employerId: string): Promise<Place | undefined> =>
  (
    await sql<Place>`select e.id as "employerId", e.name, e.town, e.municipality_code as "municipalityCode"
      from vacancies.known_employer e where e.id = ${employerId}::uuid`.execute(tables(session))
  ).rows[0];

const facts = sql`jsonb_build_object('what', t.what, 'howOften', t.how_often, 'hours', t.hours, 'doneBy', t.done_by, 'couldGo', t.could_go,
  'gives', t.gives, 'comesWith', t.comes_with)`;

type TaskRow = {
  readonly taskId: string;
  readonly version: number;
  readonly facts: TaskFacts;
  readonly offer: { offerId: string; title: string } | null;
  readonly taken: boolean;
  readonly keptBy: string;
  readonly ownOrganisation: boolean;
};
export const tasksOf = async (session: Session, employerId: string): Promise<TaskRow[]> =>
  (
    await sql<TaskRow>`
      with taken as materialized (select x as id from vacancies.tasks_taken(${employerId}::uuid) x)
      select t.id as "taskId", t.version, ${facts} as facts, k.name as "keptBy", t.kept_by = (select platform.organisation_id()) as "ownOrganisation",
        case when o.id is not null then jsonb_build_object('offerId', o.id, 'title', o.title) end as offer, exists (select from taken where taken.id = t.id) as taken
      from vacancies.task t join vacancies.keeper k on k.id = t.kept_by left join vacancies.offer o on o.id = t.offer_id
      where t.employer_id = ${employerId}::uuid order by array_position(array['yes', 'perhaps', 'no'], t.could_go), lower(t.what), t.id limit 200`.execute(
      tables(session),
    )
  ).rows;
export const findTask = async (
  session: Session,
  taskId: string,
): Promise<{ facts: TaskFacts; version: number } | undefined> =>
  (
    await sql<{
      facts: TaskFacts;
      version: number;
    }>`select ${facts} as facts, t.version from vacancies.task t where t.id = ${taskId}::uuid`.execute(tables(session))
  ).rows[0];

export const insertTask = async (
  session: Session,
  taskId: string,
  employerId: string,
  said: TaskFacts,
): Promise<void> => {
  await sql`select vacancies.add_task(${taskId}, ${employerId}, ${JSON.stringify(said)}::jsonb)`.execute(
    tables(session),
  );
};
/** @returns false when someone else saved first */
export const putTask = async (session: Session, taskId: string, version: number, said: TaskFacts): Promise<boolean> =>
  (
    await sql<{
      first: boolean;
    }>`select vacancies.change_task(${taskId}, ${version}::integer, ${JSON.stringify(said)}::jsonb) as first`.execute(
      tables(session),
    )
  ).rows[0]?.first ?? false;
export const deleteTask = async (session: Session, taskId: string): Promise<void> => {
  await sql`select vacancies.remove_task(${taskId})`.execute(tables(session));
};
export const insertCarved = async (
  session: Session,
  offerId: string,
  employerId: string,
  taskIds: readonly string[],
  offer: unknown,
  withRegion: boolean,
): Promise<void> => {
  await sql`select vacancies.carve(${offerId}, ${employerId}, ${[...taskIds]}::uuid[], ${JSON.stringify(offer)}::jsonb, ${withRegion})`.execute(
    tables(session),
  );
};

export const tasksBehind = async (
  session: Session,
  opening: Buffer,
): Promise<{ name: string; tasks: OwnTask[] } | null> =>
  (
    await sql<{
      own: { name: string; tasks: OwnTask[] } | null;
    }>`select vacancies.tasks_behind(${opening}) as own`.execute(tables(session))
  ).rows[0]?.own ?? null;
