import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Episode, KeptCount, KeptMetric } from "../contract.ts";

const tables = tablesOf("ips");

type ToFreeze = {
  readonly organisationId: string;
  readonly since: string;
  readonly frozen: Readonly<Partial<Record<KeptMetric, string>>>;
};
/** Organisations of which this quarter was not looked at yet. For the night. */
export const toFreeze = async (session: Session, quarter: string): Promise<ToFreeze[]> =>
  (
    await sql<ToFreeze>`select organisation_id as "organisationId", since::text as since, frozen from ips.to_freeze(${quarter}::date)`.execute(
      tables(session),
    )
  ).rows;
/** For counting at night: of one organisation, without person or name. */
export const episodesOf = async (session: Session, organisationId: string): Promise<Episode[]> =>
  (
    await sql<{ row: Episode }>`select x as row from ips.episodes_of(${organisationId}::uuid) x`.execute(
      tables(session),
    )
  ).rows.map(({ row }) => row);
export const insertQuarter = async (
  session: Session,
  organisationId: string,
  quarter: string,
  counts: readonly KeptCount[],
): Promise<void> =>
  void (await sql`select ips.freeze_quarter(${organisationId}::uuid, ${quarter}::date, ${JSON.stringify(counts)}::jsonb)`.execute(
    tables(session),
  ));

/** What was kept of the reader's own organisation, and from which quarter on. */
export const keptCounts = async (session: Session): Promise<{ since: string | null; counts: KeptCount[] }> =>
  (
    await sql<{ since: string | null; counts: KeptCount[] }>`
      select (select min(f.quarter)::text from ips.frozen_quarter f) as since,
        (select coalesce(jsonb_agg(jsonb_build_object('metric', c.metric, 'from', c.from_day, 'until', c.until_day, 'numerator', c.numerator, 'denominator', c.denominator)
          order by c.until_day desc), '[]') from ips.quarter_count c) as counts`.execute(tables(session))
  ).rows[0] ?? { since: null, counts: [] };
