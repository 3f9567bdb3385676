import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("vacancies");

export const municipalities = async (session: Session): Promise<{ code: string; name: string; ownRegion: boolean }[]> =>
  (
    await sql<{ code: string; name: string; ownRegion: boolean }>`
      select m.code, m.name, m.region_code = (select platform.region_code()) as "ownRegion" from vacancies.municipality m
      order by (m.region_code = (select platform.region_code())) desc, m.name`.execute(tables(session))
  ).rows;

export const countsHere = async (
  session: Session,
): Promise<{ open: number; week: number; askAgain: number; today: string }> =>
  (
    await sql<{ open: number; week: number; askAgain: number; today: string }>`
      select count(*)::int as open, count(*) filter (where o.added_on > (select platform.today()) - 7)::int as week,
        count(*) filter (where o.heard_on <= (select platform.today()) - 42 and o.kept_by = (select platform.organisation_id()))::int as "askAgain",
        (select platform.today())::text as today
      from vacancies.offer o where o.closed_on is null and o.region_code = (select platform.region_code())`.execute(
      tables(session),
    )
  ).rows[0] ?? { open: 0, week: 0, askAgain: 0, today: "" };

/** Employers one sees by a part of their name. */
export const employersNamed = async (
  session: Session,
  search: string,
): Promise<{ employerId: string; name: string; town: string }[]> =>
  (
    await sql<{ employerId: string; name: string; town: string }>`
      select e.id as "employerId", e.name, e.town from vacancies.known_employer e
      where e.plain_name like ${`%${search}%`} order by e.plain_name, e.id limit 10`.execute(tables(session))
  ).rows;

export const everyMunicipality = async (session: Session): Promise<{ code: string; name: string }[]> =>
  (
    await sql<{
      code: string;
      name: string;
    }>`select m.code, m.name from vacancies.municipality m order by m.code`.execute(tables(session))
  ).rows;
