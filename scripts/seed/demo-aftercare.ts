import { createHash } from "node:crypto";
import { give, type Persons } from "./demo-persons.ts";
import type { Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

/** Opens the page of Lies's employer in every demonstration: /hulp# and these 43 letters (also in modules/aftercare/README.md). */
const demoLinkSecret = createHash("sha256").update("vliegwiel demo hulp").digest("base64url");

/** Invented, as everything here. */
const plan = [
  [
    "sign",
    "Ik sla mijn pauze over en ben ’s avonds stil.",
    "Mijn begeleider belt dezelfde dag. We kijken naar de uren.",
  ],
  ["sign", "Ik kom twee keer in een week te laat.", "Ik bel zelf. Lukt dat niet, dan belt mijn zus."],
  ["i-do", "Ik ga op tijd naar bed en loop na het werk een rondje.", ""],
  ["others-do", "Vraag wat ik nodig heb. Neem het werk niet meteen over.", ""],
  ["whom-to-call", "Overdag mijn begeleider, ’s avonds mijn zus.", ""],
] as const;

/** Ruud keeps in touch with Lies, who works; Samira stopped for now and can begin again with one button. */
export const fillAftercare = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const [ruud, petra] = [cast.seat("ruud"), cast.seat("petra")];
  const [lies, samira] = [persons("lies"), persons("samira")];
  const acting =
    (personId: string) =>
    (who: Who, sql: string, values: unknown[] = []) =>
      world.act(who, "aftercare", "write", sql, values, [{ personId, how: "written" }]);
  const forLies = acting(lies.personId);
  const forSamira = acting(samira.personId);
  const job = String(
    (
      (
        await world.run(
          "select id from placements.placement where person_id = $1 and ends_on is null order by starts_on desc limit 1",
          [lies.personId],
        )
      ).rows[0] as { id: string }
    ).id,
  );
  const support = world.uuid();

  await give(world, cast, persons, {
    person: "lies",
    purpose: "placement",
    categories: ["progress", "crisis"],
    to: [{ organisation: "lindezorg", task: "begeleiding", worker: "ruud" }],
    daysAgo: 184,
    days: 340,
  });
  await forLies(ruud, "select aftercare.start($1, $2, 'two-weekly', '06 00000001')", [support, lies.personId]);
  const log = "select aftercare.log_contact($1, $2, platform.today(), $3, $4)";
  const calls = [
    [170, "visit", "together"],
    [150, "phone", "person"],
    [128, "visit", "employer"],
    [95, "phone", "person"],
    [62, "visit", "together"],
    [31, "phone", "person"],
  ] as const;
  for (const [ago, how, whom] of calls) {
    await world.daysAgo(ago);
    await forLies(ruud, log, [world.uuid(), support, how, whom]);
    if (ago === 150)
      for (const [part, text, reaction] of plan)
        await forLies(lies, "select aftercare.put_line($1, $2, $3, $4, $5)", [
          world.uuid(),
          lies.personId,
          part,
          text,
          reaction,
        ]);
    if (ago === 128) {
      await forLies(ruud, "select aftercare.make_link($1, $2, $3, $4)", [
        world.uuid(),
        support,
        job,
        createHash("sha256").update(demoLinkSecret).digest(),
      ]);
      await forLies(ruud, "select aftercare.put_buddy($1, true, array['first-to-ask', 'plans-the-day'])", [job]);
      await forLies(lies, "select aftercare.allow_buddy_name($1, true)", [job]);
    }
  }
  await world.daysAgo(29);
  await forLies(ruud, "select aftercare.save($1, 1, 'monthly', platform.today() + 29, '06 00000001', $2)", [
    support,
    petra.membershipId,
  ]);
  const sentence = world.uuid();
  await forLies(
    lies,
    "select aftercare.put_line($1, $2, 'at-work', 'Vraag me apart hoe het gaat, niet waar anderen bij zijn.', '')",
    [sentence, lies.personId],
  );
  await forLies(lies, "select aftercare.tell_at_work($1, $2, $3)", [world.uuid(), sentence, job]);
  await world.daysAgo(6);
  await forLies(
    ruud,
    "select aftercare.put_line($1, $2, 'others-do', 'Stuur eerst een bericht, en bel een uur later.', '')",
    [world.uuid(), lies.personId],
  );

  const before = world.uuid();
  await world.daysAgo(9);
  await give(world, cast, persons, {
    person: "samira",
    purpose: "placement",
    categories: ["progress"],
    to: [{ organisation: "lindezorg", task: "begeleiding", worker: "ruud" }],
    daysAgo: 9,
    days: 340,
  });
  await forSamira(ruud, "select aftercare.start($1, $2, 'weekly', '06 00000001')", [before, samira.personId]);
  await forSamira(ruud, log, [world.uuid(), before, "phone", "person"]);
  await world.daysAgo(4);
  await forSamira(samira, "select aftercare.end_support($1)", [before]);
  await forSamira(
    ruud,
    "select aftercare.put_line($1, $2, 'sign', 'Ik beantwoord mijn berichten niet meer.', 'Mijn begeleider komt langs in de buurttuin.')",
    [world.uuid(), samira.personId],
  );

  await world.daysAgo(0);
  await world.run("select aftercare.make_stays(null)");
  await world.run("select aftercare.ask_call($1, $2, 'Hilde van Wieringen', '0299 000001', 'morning', 'phone')", [
    createHash("sha256").update(demoLinkSecret).digest(),
    world.uuid(),
  ]);
};
