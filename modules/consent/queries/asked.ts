import { sql } from "kysely";
import { type ProfessionalSession, tablesOf } from "../../../platform/server/session.ts";
import type { Purpose } from "../contract.ts";

const tables = tablesOf("consent");

/**
 * Whom the acting professional asked permission in the last six weeks, latest first. Whether they answered is not read
 * here: the line stands and goes on the same days whatever the answer was.
 */
export const askedRecently = async (
  session: ProfessionalSession,
): Promise<{ personId: string; purposes: Purpose[]; askedOn: string }[]> => {
  const { rows } = await sql<{ personId: string; purposes: Purpose[]; askedOn: string }>`
    select q.person_id as "personId", array_agg(distinct q.purpose) as purposes, q.asked_on::text as "askedOn"
    from consent.request q
    where q.asked_by = ${session.actor.membership.id} and q.asked_on > platform.today() - 42
    group by q.person_id, q.asked_on order by q.asked_on desc, q.person_id limit 20`.execute(tables(session));
  return rows;
};
