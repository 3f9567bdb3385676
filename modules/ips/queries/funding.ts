import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { DeclaredLine, Funder, FundingLine } from "../contract.ts";

const tables = tablesOf("ips");

type Month = {
  readonly period: string;
  readonly funder: Funder;
  readonly lines: number;
  readonly minutes: number;
  readonly closedOn: string | null;
  readonly closedLines: number | null;
  readonly closedMinutes: number | null;
  readonly later: number;
};
/** The organisation's months, newest first: counts only. */
export const fundingMonths = async (session: Session, from: string): Promise<Month[]> =>
  (
    await sql<Month>`select period::text as period, funder, lines, minutes, closed_on::text as "closedOn", closed_lines as "closedLines",
        closed_minutes as "closedMinutes", later from ips.months(${from}::date) order by period desc, funder`.execute(
      tables(session),
    )
  ).rows;

/** The lines of a month, of the people the reader guides. */
export const fundingLines = async (
  session: Session,
  period: string,
  funder: Funder | null,
): Promise<Omit<FundingLine, "name">[]> =>
  (
    await sql<Omit<FundingLine, "name">>`
      select l.person_id as "personId", l.id as "lineId", l.day::text as day, a.kind, l.minutes, l.funder, l.why as correction, ips.coach_name(l.written_by) as by,
        coalesce((select r.reference from ips.own_reference r where r.person_id = l.person_id), '') as reference
      from ips.funding_line l join ips.trajectory t on t.id = l.trajectory_id left join ips.activity a on a.id = l.activity_id
      where t.organisation_id = (select platform.organisation_id()) and l.period = ${period}::date and (${funder}::text is null or l.funder = ${funder})
      order by l.day, l.made_on, l.id limit 5000`.execute(tables(session))
  ).rows;

export const declares = async (session: Session): Promise<boolean> =>
  (await sql<{ may: boolean }>`select ips.declares() as may`.execute(tables(session))).rows[0]?.may ?? false;

/** A closed month of the whole organisation, for who may: by codes, without coach. Nothing as long as it is open. */
export const declarationOf = async (session: Session, period: string, funder: Funder): Promise<DeclaredLine[]> =>
  (
    await sql<DeclaredLine>`select person_id as "personId", reference, day::text as day, kind, minutes, why as correction, later::text as later
      from ips.declaration(${funder}, ${period}::date)`.execute(tables(session))
  ).rows;

export const putClosing = async (session: Session, funder: Funder, period: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ips.close_month(${funder}, ${period}::date) as done`.execute(tables(session)))
    .rows[0]?.done ?? false;
