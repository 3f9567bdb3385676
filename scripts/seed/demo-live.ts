import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** Sem has no seat in Waterland and is asked to the table for one case of the meeting that comes. Invented. */
export const askGuests = async (world: World, cast: Cast): Promise<void> => {
  await promiseOfGuest(world, cast);
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

/** At the meeting before, Sem promised something at a case: that stays in his work, and nothing else of the case. Invented. */
const promiseOfGuest = async (world: World, cast: Cast): Promise<void> => {
  const { rows } = await world.run(
    `select c.id from case_consultation.consultation_case c join case_consultation.case_group g on g.id = c.group_id
     where g.sub_region = 'Waterland' and c.status = 'discussed' order by c.discussed_on, c.id limit 1`,
  );
  const caseId = (rows[0] as { id: string } | undefined)?.id;
  if (!caseId) return;
  const sem = cast.seat("sem");
  await world.daysAgo(21);
  await world.run(
    `insert into case_consultation.case_reader (case_id, membership_id, why, asked_by, starts_at, ends_at)
     values ($1, $2, 'guest', $3, platform.now() - interval '1 minute', platform.now() + interval '1 hour')`,
    [caseId, sem.membershipId, cast.seat("joke").membershipId],
  );
  await world.act(
    sem,
    "case-consultation",
    "write",
    `insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on)
     values ($1, $2, $3, $3, 'Navragen hoe Werkbedrijf Het Dok dit uitlegt aan nieuwe mensen', platform.today() + 26)`,
    [world.uuid(), caseId, sem.membershipId],
  );
  await world.run(
    "delete from case_consultation.case_reader where case_id = $1 and membership_id = $2 and why = 'guest'",
    [caseId, sem.membershipId],
  );
};
