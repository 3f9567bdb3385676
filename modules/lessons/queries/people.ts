import { type RawBuilder, sql } from "kysely";
import type { Colleague } from "../contract.ts";

/** Someone as the reader may know them; where the row is not theirs to see the id stands alone. */
export const colleague = (membershipId: RawBuilder<unknown>): RawBuilder<Colleague> => sql<Colleague>`coalesce(
  (select jsonb_build_object('membershipId', k.id, 'name', k.display_name, 'functionTitle', k.function_title,
     'organisation', k.organisation_name, 'task', k.task) from lessons.colleague k where k.id = ${membershipId}),
  jsonb_build_object('membershipId', ${membershipId}, 'name', null, 'functionTitle', '', 'organisation', null, 'task', null))`;
