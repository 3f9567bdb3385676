import { countYear } from "../../modules/lessons/rules/count.ts";
import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

type InventedLesson = {
  group: "waterland" | "zaan";
  by: string;
  finalBy: string;
  daysAgo: number;
  title: string;
  text: string;
  theme: string;
  bottleneck: string;
};

/** What the two invented groups learned. All of it is made up. */
const lessons: readonly InventedLesson[] = [
  {
    group: "zaan",
    by: "sem",
    finalBy: "joke",
    daysAgo: 120,
    title: "Bel de werkgever op de eerste dag",
    text: "Valt iemand uit, bel dan dezelfde dag met de werkgever. Niet om uit te leggen wat er is, wel om te zeggen dat je meedenkt en wanneer je weer belt. Wie pas na een week belde, vond de plek vergeven.",
    theme: "werk-houden",
    bottleneck: "werkgever",
  },
  {
    group: "waterland",
    by: "ilse",
    finalBy: "joke",
    daysAgo: 75,
    title: "Eerst samen rekenen, dan tekenen",
    text: "Meer uren werken voelt als een risico zolang niemand op papier zet wat het kost en oplevert. Reken het samen uit met iemand die er niet over beslist. Begin klein, zodat het terug te draaien is.",
    theme: "inkomen",
    bottleneck: "kennis",
  },
  {
    group: "zaan",
    by: "noor",
    finalBy: "joke",
    daysAgo: 45,
    title: "Vraag de werkgever iets kleins",
    text: "Een vaste begintijd van tien uur voor drie maanden werd meteen goed gevonden. Wij dachten dat er een heel plan nodig was. Vraag eerst wat er morgen al anders kan.",
    theme: "werkgever",
    bottleneck: "werkgever",
  },
  {
    group: "waterland",
    by: "joke",
    finalBy: "ruud",
    daysAgo: 20,
    title: "Een aanspreekpunt, niet drie plannen",
    text: "Met drie organisaties om iemand heen schreef ieder een eigen plan. Het liep pas toen een van ons het aanspreekpunt werd, gekozen door de persoon zelf.",
    theme: "samenwerken",
    bottleneck: "organisatie",
  },
];

/** Lessons, a working agreement with two versions, questions between the groups, and the numbers of quarters that passed. */
export const fillLessons = async (world: World, cast: Cast): Promise<void> => {
  const one = async (text: string, values: unknown[]): Promise<string> => {
    const { rows } = await world.run(text, values);
    return (rows[0] as { id: string } | undefined)?.id ?? "";
  };
  const group = async (name: string) => one("select id from case_consultation.case_group where name = $1", [name]);
  const groups = { waterland: await group("Casusoverleg Waterland"), zaan: await group("Casusoverleg Zaanstreek") };
  const act = (who: string, text: string, values: unknown[]) =>
    world.act(cast.seat(who), "lessons", "write", text, values);

  for (const lesson of lessons) {
    const id = world.uuid();
    await world.daysAgo(lesson.daysAgo);
    await act(lesson.by, "select lessons.propose_lesson($1, $2, null, $3, $4, $5, $6)", [
      id,
      groups[lesson.group],
      lesson.title,
      lesson.text,
      lesson.theme,
      lesson.bottleneck,
    ]);
    await act(lesson.finalBy, "select lessons.publish_lesson($1, 1)", [id]);
  }
  await world.daysAgo(4);
  await act("ruud", "select lessons.propose_lesson($1, $2, null, $3, $4, $5, $6)", [
    world.uuid(),
    groups.waterland,
    "Spreek vooraf af wie meegaat",
    "Een moeilijk gesprek met een instantie gaat beter als vooraf vaststaat wie er meegaat en wat die zegt. Vraag de persoon zelf wie dat moet zijn.",
    "zorg-en-werk",
    "organisatie",
  ]);

  const rule = world.uuid();
  const calling = "Valt iemand uit op het werk, dan belt de begeleider dezelfde dag met de werkgever.";
  await world.daysAgo(100);
  await act(
    "sem",
    "select lessons.propose_agreement($1, $2, $3, $4, platform.today() + 118, $5, (select id from lessons.lesson where title = $6))",
    [
      rule,
      "Bellen op de eerste dag",
      calling,
      cast.seat("ilse").membershipId,
      groups.waterland,
      "Bel de werkgever op de eerste dag",
    ],
  );
  await world.daysAgo(98);
  await act("joke", "select lessons.adopt_version($1, 1)", [rule]);
  await world.daysAgo(21);
  await act("ilse", "select lessons.propose_version($1, 2, $2, $3, $4)", [
    rule,
    `${calling} Is de begeleider er niet, dan belt de vervanger. Na een week bellen we nog eens.`,
    "In de zomer belde er niemand als de begeleider vrij was.",
    groups.waterland,
  ]);
  await world.daysAgo(14);
  await act("joke", "select lessons.adopt_version($1, 3)", [rule]);
  const sum = world.uuid();
  await world.daysAgo(9);
  await act(
    "noor",
    "select lessons.propose_agreement($1, $2, $3, $4, platform.today() + 200, $5, (select id from lessons.lesson where title = $6))",
    [
      sum,
      "Eerst de som op papier",
      "Wie meer uren gaat werken, krijgt vooraf een berekening op papier van iemand die niet over de uitkering beslist.",
      cast.seat("gijs").membershipId,
      groups.zaan,
      "Eerst samen rekenen, dan tekenen",
    ],
  );

  const travel = world.uuid();
  await world.daysAgo(33);
  await act("ruud", "select lessons.ask_group($1, $2, $3, $4)", [
    travel,
    groups.waterland,
    groups.zaan,
    "Hoe regelen jullie vervoer naar werk buiten de stad, als de bus te vroeg of te laat gaat?",
  ]);
  await world.daysAgo(26);
  await act("fleur", "select lessons.answer_question($1, $2, $3)", [
    world.uuid(),
    travel,
    "Het werkbedrijf heeft een busje dat om half acht langs drie bedrijven rijdt. Wij vragen nu bij elke plaatsing of er plek is.",
  ]);
  await world.daysAgo(3);
  await act("noor", "select lessons.ask_group($1, $2, $3, $4)", [
    world.uuid(),
    groups.zaan,
    groups.waterland,
    "Wie gaat bij jullie mee naar een eerste gesprek als de begeleider vakantie heeft?",
  ]);
  // Nadia came to sit in Waterland yesterday: log in as her to see what a newcomer reads.
  await world.daysAgo(1);
  await world.act(
    cast.seat("daan"),
    "case-consultation",
    "write",
    "select case_consultation.give_seat($1, $2, $3, $4, $5)",
    [world.uuid(), groups.waterland, cast.seat("nadia").membershipId, false, false],
  );
  await world.daysAgo(0);
  await inventQuarters(world, Object.values(groups));
  await showQuarters(world);
};

/** What the clock does at night with quarters that were counted. */
const showQuarters = async (world: World): Promise<void> => {
  const { rows: years } = await world.run("select region_code as region, year, quarters from lessons.years_to_show()");
  for (const { region, year, quarters } of years as { region: string; year: number; quarters: string[] }[]) {
    const { rows } = await world.run(
      `select quarter::text as quarter, group_id as "groupId", group_name as "groupName", measure, amount, waited from lessons.numbers_of($1, $2) order by 1, 2, 4`,
      [region, year],
    );
    for (const shown of countYear(year, quarters, rows))
      await world.run("select lessons.show_period($1, $2, $3)", [region, shown.period, JSON.stringify(shown.rows)]);
  }
};

/** Numbers of the six quarters that passed, invented: cases of those days are long gone. */
const inventQuarters = async (world: World, groups: readonly string[]): Promise<void> => {
  for (let back = 1; back <= 6; back += 1) {
    const day = `(date_trunc('quarter', platform.today()::timestamp) - make_interval(months => ${3 * back}))::date`;
    await world.run(`insert into lessons.counted_quarter (quarter) values (${day})`);
    for (const [index, group] of groups.entries()) {
      const cases = 9 + ((back * 3 + index * 4) % 8);
      const discussed = cases - 2;
      const yes = Math.ceil(discussed * 0.45);
      const some = Math.ceil(discussed * 0.3);
      const counted: [string, number][] = [
        ["cases", cases],
        ["theme.werk-houden", Math.ceil(cases * 0.4)],
        ["theme.samenwerken", Math.floor(cases * 0.3)],
        ["theme.inkomen", cases - Math.ceil(cases * 0.4) - Math.floor(cases * 0.3)],
        ["discussed", discussed],
        ["advice", discussed * 2 + 1],
        ["looked-back", discussed],
        ["helped.yes", yes],
        ["helped.a-bit", some],
        ["helped.no", discussed - yes - some],
        ["expected", 18],
        ["present", 18 - ((back + index) % 5)],
        ["missed", (back + index) % 5],
      ];
      for (const [measure, amount] of counted)
        await world.run(
          `insert into lessons.quarter_count (group_id, quarter, measure, amount, waited) values ($1, ${day}, $2, $3, $4)`,
          [
            group,
            measure,
            amount,
            measure === "discussed" ? Array.from({ length: amount }, (_, n) => 6 + ((n * 5 + back * 3) % 30)) : [],
          ],
        );
    }
  }
};
