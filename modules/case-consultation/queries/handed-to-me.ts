import { sql } from "kysely";
import { type ProfessionalSession, tablesOf } from "../../../platform/server/session.ts";

/** Work a colleague hands over to the actor, of which something still waits for a yes or a no. */
export type HandedToMe = {
  readonly handoverId: string;
  /** Null when one may not know any more who it was. */
  readonly from: string | null;
  readonly open: number;
  readonly offeredOn: string;
};

/** Oldest first, in one statement. */
export const handedToMe = async (session: ProfessionalSession): Promise<HandedToMe[]> =>
  (
    await sql<HandedToMe>`
      select h.id as "handoverId", (select k.display_name from case_consultation.colleague k where k.id = h.from_membership_id) as "from",
        count(*)::int as open, h.offered_on::text as "offeredOn"
      from case_consultation.handover h
      join case_consultation.handover_line l on l.handover_id = h.id and l.state = 'offered'
      where h.to_membership_id = ${session.actor.membership.id}::uuid
      group by h.id order by h.position limit 50`.execute(tablesOf("case_consultation")(session))
  ).rows;
