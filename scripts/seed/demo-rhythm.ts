import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** Who did not sit at the table that day; everyone else did. */
type Away = Readonly<Record<string, "excused" | "absent">>;

/** A group with a rhythm, two meetings of which is known who was there, and one to come. Everything by the acts of the chair. */
export const fillRhythm = async (world: World, cast: Cast): Promise<void> => {
  const joke = cast.seat("joke");
  const act = (who: typeof joke, text: string, values: unknown[]) =>
    world.act(who, "case-consultation", "write", text, values);
  await world.daysAgo(100);
  await act(
    joke,
    `insert into case_consultation.rhythm (group_id, pattern, weekday, start_time, end_time, place)
     select g.id, 'six-weekly', least(extract(isodow from platform.today() + 103), 5), '10:00', '11:30', 'Gemeentehuis, kamer 1.04'
     from case_consultation.case_group g where g.name = $1`,
    ["Casusoverleg Waterland"],
  );
  const held = async (daysAgo: number, away: Away) => {
    await world.daysAgo(daysAgo);
    const members = Object.keys(away).map((name) => cast.seat(name).membershipId);
    await act(
      joke,
      `select case_consultation.confirm_attendance(m.id, s.seat_id, coalesce(($3::text[])[array_position($2::uuid[], s.holder_id)], 'present'), s.holder_id)
       from case_consultation.case_group g
       join case_consultation.meeting m on m.group_id = g.id and m.day = platform.today() and m.status = 'done',
       lateral case_consultation.seats_at(m.id) s where g.name = $1`,
      ["Casusoverleg Waterland", members, Object.values(away)],
    );
  };
  await held(63, { gijs: "excused" });
  await held(21, { gijs: "absent", petra: "excused" });
  await world.daysAgo(2);
  const coming = `select m.id, s.seat_id, s.holder_id from case_consultation.case_group g
    join lateral (select x.id from case_consultation.meeting x where x.group_id = g.id and x.status = 'planned' order by x.day limit 1) m on true,
    lateral case_consultation.seats_at(m.id) s where g.name = $1`;
  for (const [name, state] of [
    ["ilse", "coming"],
    ["gijs", "excused"],
  ] as const)
    await act(
      cast.seat(name),
      `select case_consultation.say_who_comes(c.id, c.seat_id, $3, c.holder_id) from (${coming}) c where c.holder_id = $2`,
      ["Casusoverleg Waterland", cast.seat(name).membershipId, state],
    );
  await act(
    joke,
    `update case_consultation.meeting set goal = $2, version = version + 1 where id = (select c.id from (${coming}) c limit 1)`,
    [
      "Casusoverleg Waterland",
      "Lees de twee casussen vooraf. We spreken af wie het eerste gesprek met de werkgever doet.",
    ],
  );
};
