import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Kept } from "../contract.ts";

const tables = tablesOf("lessons");

/** The first days of the quarters that were counted. */
export const countedQuarters = async (session: Session): Promise<string[]> =>
  (
    await sql<{ quarter: string }>`select c.quarter from lessons.counted_quarters() c order by 1`.execute(
      tables(session),
    )
  ).rows.map(({ quarter }) => quarter);

/** The numbers of a year as they are kept. For rules/count.ts only: small ones are still in it. */
export const keptNumbers = async (session: Session, year: number): Promise<Kept[]> =>
  (
    await sql<Kept>`select c.quarter, c.group_id as "groupId", c.group_name as "groupName", c.measure, c.amount, c.waited
      from lessons.counts(${year}) c order by 1, 2, 4`.execute(tables(session))
  ).rows;
