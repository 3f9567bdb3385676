import { sql } from "kysely";
import type { z } from "zod";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { offersOf } from "../contract.ts";

const tables = tablesOf("placements");
type Offered = z.output<typeof offersOf.output>["items"][number];

/** Open offers of an employer, last heard of first, and the one that was chosen before also when it is filled. */
export const offersNamed = async (
  session: Session,
  { employerId, employerName, offerId }: z.output<typeof offersOf.input>,
): Promise<Offered[]> =>
  (
    await sql<Offered>`
      select o.id as "offerId", o.title, o.town, o.hours_from as "hoursFrom", o.hours_to as "hoursTo", o.closed_on is not null as closed
      from placements.seen_offer o
      where o.id = ${offerId ?? null}::uuid or o.closed_on is null and (o.employer_id = ${employerId ?? null}::uuid
          or (${employerId ?? null}::uuid is null or o.employer_id is null) and o.region_code = (select platform.region_code())
            and lower(o.employer_name) = lower(${employerName}))
      order by o.id = ${offerId ?? null}::uuid desc nulls last, o.heard_on desc, o.id desc limit 30`.execute(
      tables(session),
    )
  ).rows;
