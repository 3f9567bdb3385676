import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CountedPeriod, Kept } from "../contract.ts";

const tables = tablesOf("lessons");

/** The years of which something is shown, the latest first. */
export const shownYears = async (session: Session): Promise<number[]> =>
  (
    await sql<{ year: number }>`
      select distinct left(s.period, 4)::integer as year from lessons.shown_period s order by 1 desc`.execute(
      tables(session),
    )
  ).rows.map(({ year }) => year);

/** What is shown of a year, small numbers hidden: the year itself first, then its quarters, the latest first. */
export const shownPeriods = async (session: Session, year: number): Promise<CountedPeriod[]> =>
  (
    await sql<CountedPeriod>`
      select s.period, s.rows from lessons.shown_period s where left(s.period, 4) = ${String(year)}
      order by length(s.period), s.period desc`.execute(tables(session))
  ).rows;

export type YearToShow = { readonly region: string; readonly year: number; readonly quarters: readonly string[] };

/** For the clock alone: nobody with a session may ask this. */
export const yearsToShow = async (session: Session): Promise<YearToShow[]> =>
  (
    await sql<YearToShow>`select y.region_code as region, y.year, y.quarters from lessons.years_to_show() y`.execute(
      tables(session),
    )
  ).rows;

/** The numbers of a year as they are kept, for the clock alone: small ones are still in it. */
export const keptNumbers = async (session: Session, { region, year }: YearToShow): Promise<Kept[]> =>
  (
    await sql<Kept>`select c.quarter::text as quarter, c.group_id as "groupId", c.group_name as "groupName", c.measure, c.amount, c.waited
      from lessons.numbers_of(${region}, ${year}) c order by 1, 2, 4`.execute(tables(session))
  ).rows;

export const showPeriod = (session: Session, region: string, { period, rows }: CountedPeriod) =>
  sql`select lessons.show_period(${region}, ${period}, ${JSON.stringify(rows)}::jsonb)`.execute(tables(session));
