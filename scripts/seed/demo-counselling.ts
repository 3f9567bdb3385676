import { toKeep } from "../../modules/counselling/index.ts";
import { give, type Persons } from "./demo-persons.ts";
import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

const work = (hoursWeek: number) => ({ hourlyWage: 15.2, hoursWeek });

/** Mo explains income in Waterland. Samira kept a calculation, shares it with him and asked a talk. All invented. */
export const fillCounselling = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const [daan, mo, samira] = [cast.seat("daan"), cast.seat("mo"), persons("samira")];
  const written = [{ personId: samira.personId, how: "written" as const }];
  await world.daysAgo(20);
  await world.act(daan, "organisations", "write", "select counselling.name_counsellor($1)", [mo.membershipId]);
  await give(world, cast, persons, {
    person: "samira",
    purpose: "income-advice",
    categories: ["benefit"],
    to: [{ organisation: "samen", task: "ervaringsdeskundigheid", worker: "mo" }],
    daysAgo: 15,
    days: 180,
  });
  const { title, day, situation, variants, amounts, amountsVersion } = toKeep({
    title: "Werken in de kas (verzonnen)",
    day: "2026-06-01",
    situation: {
      household: { kind: "single", age: 34 },
      work: { hourlyWage: 15.2, hoursWeek: 0 },
      benefits: [{ kind: "social-assistance", exemption: { kind: "25pct" } }],
      rent: 610,
      claims: false,
    },
    variants: [
      { name: "Nu", work: work(0) },
      { name: "Twee dagen", work: work(16) },
      { name: "Drie dagen", work: work(24) },
    ],
  });
  const calculationId = world.uuid();
  await world.act(
    samira,
    "income-advice",
    "write",
    "select counselling.save_calculation($1, $2, $3, $4, $5, $6, $7, $8)",
    [
      calculationId,
      samira.personId,
      title,
      day,
      JSON.stringify(situation),
      JSON.stringify(variants),
      JSON.stringify(amounts),
      amountsVersion,
    ],
    written,
  );
  await world.daysAgo(5);
  const share = "select counselling.share_calculation($1, $2)";
  await world.act(samira, "income-advice", "write", share, [calculationId, mo.membershipId], written);
  await world.act(
    samira,
    "income-advice",
    "write",
    "select counselling.ask_talk($1, $2, 'Samira', '06-00000000', 'morning')",
    [world.uuid(), mo.membershipId],
    written,
  );
};
