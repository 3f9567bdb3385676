import { sql } from "kysely";
import { type ProfessionalSession, tablesOf, type VisitorSession } from "../../../platform/server/session.ts";

const tables = tablesOf("instruments");

/** @returns false when there is no such region */
export const countGap = async (
  session: VisitorSession,
  { regionCode, instrument, reason }: { regionCode: string; instrument: string; reason: string },
): Promise<boolean> =>
  (
    await sql<{
      counted: boolean;
    }>`select instruments.report_gap(${regionCode}, ${instrument}, ${reason}) as counted`.execute(tables(session))
  ).rows[0]?.counted ?? false;

/** The numbers of one's own region since a month, as they are kept: small ones are still in it. */
export const gapsSince = (
  session: ProfessionalSession,
  month: string,
): Promise<{ instrument: string; reason: string; times: number }[]> =>
  tables(session)
    .selectFrom("instruments.gap_count")
    .where("month", ">=", month)
    .groupBy(["instrument", "reason"])
    .select(["instrument", "reason", sql<number>`sum(times)::integer`.as("times")])
    .orderBy("times", "desc")
    .orderBy("instrument")
    .orderBy("reason")
    .execute();
