import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CoachTime, Episode } from "../contract.ts";

const tables = tablesOf("ips");

/** Every trajectory of the own organisation for counting: without person, name or anything that leads back. */
export const episodes = async (session: Session): Promise<Episode[]> =>
  (await sql<{ row: Episode }>`select x as row from ips.episodes() x`.execute(tables(session))).rows.map(
    ({ row }) => row,
  );

export const coachTimes = async (session: Session): Promise<CoachTime[]> =>
  (
    await sql<CoachTime>`select coach, from_day::text as "from", until_day::text as until, fte::float8 as fte, work_share as "workShare"
      from ips.coach_times()`.execute(tables(session))
  ).rows;
