import { tableOf } from "../../modules/placements/index.ts";
import { give, type Persons } from "./demo-persons.ts";
import type { Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

const bothOfThem = [
  { organisation: "lindezorg", task: "begeleiding", worker: "ruud" },
  { organisation: "wsp", task: "bemiddeling", worker: "fleur" },
];
const nothing = {
  employerId: null,
  offerId: null,
  endsOn: null,
  endReason: null,
  travelPayer: "unknown",
  travelCents: null,
};

/** Someone's work is all invented: Samira's first job was experience, Lies grew from eight to twenty hours. */
export const fillPlacements = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const [ruud, fleur, daan, anouk] = [cast.seat("ruud"), cast.seat("fleur"), cast.seat("daan"), cast.seat("anouk")];
  const [samira, lies] = [persons("samira"), persons("lies")];
  const acting =
    (personId: string) =>
    (who: Who, sql: string, values: unknown[] = []) =>
      world.act(who, "placement", "write", sql, values, [{ personId, how: "written" }]);
  const forSamira = acting(samira.personId);
  const forLies = acting(lies.personId);
  const day = async (ago: number): Promise<string> =>
    String(((await world.run("select (now()::date - $1::int)::text as day", [ago])).rows[0] as { day: string }).day);
  const note = "select placements.note_placement($1, $2, $3)";
  const realised = [
    { role: "ips", organisationId: cast.organisation("lindezorg") },
    { role: "employer", organisationId: null },
  ];

  await give(world, cast, persons, {
    person: "lies",
    purpose: "placement",
    categories: ["contact", "work-profile", "benefit"],
    to: bothOfThem,
    daysAgo: 190,
    days: 350,
  });
  const office = world.uuid();
  await forLies(ruud, note, [
    office,
    lies.personId,
    JSON.stringify({
      ...nothing,
      employerName: "Notariskantoor Van Wieringen",
      title: "Medewerker administratie",
      tasks: "Post inboeken, dossiers opbergen, afspraken in de agenda zetten.",
      contractForm: "fixed-term",
      startsOn: await day(185),
      hours: 8,
      kind: "trial",
      travelPayer: "employer",
      travelCents: 4200,
      realised: [...realised, { role: "wsp", organisationId: cast.organisation("wsp") }],
    }),
  ]);
  await world.daysAgo(120);
  await forLies(fleur, "select placements.change_kind($1, $2, $3, null, 'paid')", [
    world.uuid(),
    office,
    await day(125),
  ]);
  await forLies(fleur, "select placements.put_means($1, $2)", [office, ["lks", "jobcoach_gemeente"]]);
  await forLies(fleur, "select placements.put_wage_value($1, 70, $2)", [office, await day(130)]);
  await world.daysAgo(64);
  await forLies(ruud, "select placements.change_hours($1, $2, $3, null, 20)", [world.uuid(), office, await day(60)]);
  await world.daysAgo(3);
  await forLies(lies, "select placements.say_not_right($1, $2, 'travel', 'Ik krijg sinds kort 48 euro.')", [
    world.uuid(),
    office,
  ]);

  await give(world, cast, persons, {
    person: "samira",
    purpose: "placement",
    categories: ["contact", "work-profile"],
    to: bothOfThem.slice(0, 1),
    daysAgo: 10,
    days: 340,
  });
  await forSamira(ruud, note, [
    world.uuid(),
    samira.personId,
    JSON.stringify({
      ...nothing,
      employerName: "Tuincentrum De Vier Seizoenen",
      title: "Medewerker buitenplein",
      tasks: "Planten water geven, karren opruimen, klanten wijzen waar iets staat.",
      contractForm: "fixed-term",
      startsOn: await day(420),
      endsOn: await day(300),
      endReason: "experience",
      hours: 12,
      kind: "paid",
      realised,
    }),
  ]);
  await world.daysAgo(2);
  const talk = world.uuid();
  await forSamira(ruud, "select placements.note_interview($1, $2, $3)", [
    talk,
    samira.personId,
    JSON.stringify({
      employerId: null,
      offerId: null,
      employerName: "Kwekerij De Groene Kas",
      kind: "acquaintance",
      day: await day(-6),
      startTime: "10:30",
      place: "In de kas, ingang achter",
    }),
  ]);
  await world.daysAgo(1);
  await forSamira(samira, "select placements.choose_along($1, 1, $2, array['when-i-ask', 'arrangements'])", [
    talk,
    ruud.membershipId,
  ]);
  await forSamira(samira, "select placements.put_pitch(0, $1, false)", [
    "Ik ben Samira. Ik zoek werk met planten. Ik zie snel wat een plant nodig heeft: in de buurttuin groeit mijn kruidenpad goed. Ik wil graag beginnen met acht uur. Mag ik een keer komen kijken in de kas?",
  ]);

  await fillDefinitions(world, { daan, anouk }, cast.organisation("lindezorg"));
};

const everything = { kinds: [], contractForms: [], roles: [], minHours: 0, minDays: 0, ended: false };

/** Four partners who count differently, and one count with invented numbers: eight people are too few to show. */
const fillDefinitions = async (
  world: World,
  { daan, anouk }: Readonly<Record<"daan" | "anouk", Who>>,
  lindezorg: string,
): Promise<void> => {
  await world.daysAgo(200);
  const define = (who: Who, facts: Readonly<Record<string, unknown>>) =>
    world.act(who, "placement-counts", "write", "select placements.define($1, 0, $2)", [
      world.uuid(),
      JSON.stringify({
        organisationId: null,
        partnerKind: null,
        validFrom: "2026-01-01",
        why: "Afgesproken in de stuurgroep.",
        ...everything,
        ...facts,
      }),
    ]);
  await define(daan, { partnerKind: "region", name: "Elke stap telt" });
  await define(daan, {
    partnerKind: "wsp",
    name: "Betaald, ten minste 12 uur",
    minHours: 12,
    kinds: ["paid"],
    contractForms: ["permanent", "fixed-term", "agency", "secondment"],
  });
  await define(daan, {
    partnerKind: "funder",
    name: "Drie maanden aan het werk",
    minDays: 91,
    kinds: ["paid", "sheltered"],
  });
  await define(anouk, {
    organisationId: lindezorg,
    name: "IPS: betaald werk, ook één dag",
    kinds: ["paid"],
    minDays: 1,
  });
  await world.daysAgo(9);
  const count = world.uuid();
  await world.act(daan, "placement-counts", "write", "select placements.ask_count($1, '2026-01-01')", [count]);
  const { rows } = await world.run(
    "select placements.definitions_counted($1) as definitions, m.asked_on::text as day from placements.measurement m where m.id = $1",
    [count],
  );
  const { definitions, day } = rows[0] as { definitions: Parameters<typeof tableOf>[1]; day: string };
  const quarters = ["2026-01-01", "2026-04-01", "2026-07-01"];
  const started = [31, 38, 34];
  const outOf: Readonly<
    Record<string, readonly (readonly ["kind" | "hours" | "contract" | "duration", readonly number[]])[]>
  > = {
    region: [],
    wsp: [
      ["contract", [7, 9, 8]],
      ["kind", [6, 8, 7]],
      ["hours", [5, 6, 5]],
    ],
    funder: [
      ["kind", [11, 13, 12]],
      ["duration", [6, 7, 12]],
    ],
    lindezorg: [["kind", [12, 14, 13]]],
  };
  const counted = quarters.flatMap((quarter, n) => [
    { definitionId: null, quarter, outcome: "all" as const, placements: started[n] ?? 0, persons: started[n] ?? 0 },
    ...definitions.flatMap(({ definitionId, partnerKind }) => {
      const out = outOf[partnerKind ?? "lindezorg"] ?? [];
      const lost = out.reduce((sum, [, numbers]) => sum + (numbers[n] ?? 0), 0);
      const of = (outcome: "counts" | (typeof out)[number][0], placements: number) => ({
        definitionId,
        quarter,
        outcome,
        placements,
        persons: placements,
      });
      return [
        of("counts", (started[n] ?? 0) - lost),
        ...out.map(([condition, numbers]) => of(condition, numbers[n] ?? 0)),
      ];
    }),
  ]);
  const shown = tableOf({ fromDay: "2026-01-01", countedOn: day }, definitions, counted);
  await world.run("select placements.show_count($1, $2)", [count, JSON.stringify(shown)]);
};
