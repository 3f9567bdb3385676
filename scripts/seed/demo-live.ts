import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** Sem has no seat in Waterland and is asked to the table for one case of the meeting that comes. Invented. */
export const askGuests = async (world: World, cast: Cast): Promise<void> => {
  const { rows } = await world.run(
    `select m.id as meeting, i.case_id as case from case_consultation.meeting m
     join case_consultation.case_group g on g.id = m.group_id and g.sub_region = 'Waterland'
     join case_consultation.agenda_item i on i.meeting_id = m.id and not i.discussed
     where m.status = 'planned' order by m.day, i.position limit 1`,
  );
  const first = rows[0] as { meeting: string; case: string } | undefined;
  if (!first) return;
  await world.daysAgo(2);
  await world.act(
    cast.seat("joke"),
    "case-consultation",
    "write",
    "select live_meetings.invite_guest($1, $2, $3, $4)",
    [world.uuid(), first.meeting, first.case, cast.seat("sem").membershipId],
  );
};
