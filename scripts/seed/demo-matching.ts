import type { Persons } from "./demo-persons.ts";
import type { Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

/** Samira wants to hear of work with plants, asked about two places, and does not want a third. Invented, as everything here. */
export const fillMatching = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const samira = persons("samira");
  const written = [{ personId: samira.personId, how: "written" as const }];
  const act = (who: Who, sql: string, values: unknown[] = []) =>
    world.act(who, "matching", "write", sql, values, written);
  const offerCalled = async (title: string) => {
    const { rows } = await world.run("select id from vacancies.offer where title = $1 limit 1", [title]);
    return (rows[0] as { id: string }).id;
  };
  const nursery = await offerCalled("Medewerker kas");
  const asked = world.uuid();
  await world.daysAgo(4);
  await act(samira, "select matching.put_interest($1, 'kasmedewerker', null, true)", [world.uuid()]);
  await act(samira, "select matching.put_interest($1, 'hovenier', null, false)", [world.uuid()]);
  await act(samira, "select matching.say($1, $2, null, 'tell-me-more')", [asked, nursery]);
  await act(samira, "select matching.say($1, $2, null, 'ask-supporter')", [
    world.uuid(),
    await offerCalled("Etiketten en inpakken, uit het werk van de kas"),
  ]);
  await act(samira, "select matching.say_no($1, null)", [await offerCalled("Orderpicker")]);
  await world.daysAgo(2);
  await act(cast.seat("fleur"), "select matching.pick_up($1)", [asked]);
  // What the clock would have worked out last night; it does so again soon after the house opens.
  await world.run("select matching.take_to_renew('AM17')");
  await world.run(
    "select matching.keep(array[$1::uuid], '{1}', array[null::uuid], array[$2::uuid], '{false}', '{true}', '{ffffcu}', '{12}', '{}', 25)",
    [samira.personId, nursery],
  );
  await world.run("insert into matching.to_renew select person_id from profiles.profile on conflict do nothing");
};
