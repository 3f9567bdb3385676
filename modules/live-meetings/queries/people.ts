import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Colleague } from "../contract.ts";

/** Someone as the reader may know them; where the row is not theirs to see the id stands alone. */
export const colleague = (membershipId: RawBuilder<unknown>): RawBuilder<Colleague> => sql<Colleague>`coalesce(
  (select jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title,
     'organisation', k.organisation_name, 'task', k.task) from live_meetings.colleague k where k.id = ${membershipId}),
  jsonb_build_object('membershipId', ${membershipId}, 'name', null, 'functionTitle', '', 'organisation', null, 'task', null))`;

/** Colleagues of the region by the beginning of a word in their name, function or organisation; never enforcement. */
export const possibleGuests = async (session: Session, search: string): Promise<Colleague[]> => {
  const wanted = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<Colleague>`
    select k.id as "membershipId", k.display_name as name, k.function_title as "functionTitle", k.organisation_name as organisation, k.task
    from live_meetings.colleague k
    where k.region_code = (select platform.region_code()) and k.task <> 'handhaving'
      and k.starts_at <= (select platform.now()) and k.ends_at > (select platform.now())
      and (${search} = '' or k.display_name ilike ${wanted} or k.function_title ilike ${wanted} or k.organisation_name ilike ${wanted})
    order by k.display_name, k.id limit 50`.execute(tablesOf("live_meetings")(session));
  return rows;
};
