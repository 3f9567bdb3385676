import { createHash } from "node:crypto";
import {
  factsForEmployer,
  factsWithName,
  factsWithoutName,
  Looking,
  type Section,
} from "../../modules/profiles/index.ts";
import { give, type Person, type Persons } from "./demo-persons.ts";
import type { Cast, Seat } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

/** Opens Samira's link for the nursery in every demonstration: /profiel# and these 43 letters. */
const demoLinkSecret = createHash("sha256").update("vliegwiel demo profiel").digest("base64url");

const looking = Looking.parse({
  work: ["Hovenier", "Kasmedewerker"],
  fields: ["groen"],
  hours: { from: 8, to: 16, later: 24 },
  days: ["mon", "tue", "thu"],
  times: "liefst vanaf half tien",
  level: 4,
  competences: [24120, 24121, 24112],
  languages: ["nld", "ara"],
  certificates: ["VCA basis"],
  travel: { municipality: "GM0439", by: "bike", minutes: 35 },
  needs: [
    { need: "quiet", must: true },
    { need: "one-contact", must: true },
    { need: "build-up", must: false },
  ],
  weighs: ["workplace", "travel"],
  jobs: [
    { work: "Verkoper", at: "Bloemenhuis De Roos", from: "2016", to: "2019" },
    { work: "Vrijwilliger", at: "Buurttuin Het Lage Land", from: "2024" },
  ],
  studies: [{ name: "Bloem, groen en styling, mbo 3", school: "Groencollege Waterkant", diploma: true }],
  interests: ["kamerplanten", "zwemmen"],
});

/** Invented, as everything here. */
const own: readonly (readonly [Section, string])[] = [
  ["wishes", "Ik wil buiten of in een kas werken, met planten."],
  ["talents", "Ik zie snel wat een plant nodig heeft."],
  ["talents", "Ik kom mijn afspraken na."],
  ["experience", "In de buurttuin onderhoud ik nu het kruidenpad."],
  ["skills", "Ik kan stekken, verpotten en snoeien."],
  ["workplace", "Ik werk het best op een rustige plek, met één iemand die uitlegt."],
  ["adjustments", "Ik begin liever om half tien dan om acht uur."],
  ["helps-when-less-well", "Vraag me even apart hoe het gaat. Dan kan ik daarna weer verder."],
  ["own-words", "Van planten word ik rustig. Dat gun ik anderen ook."],
];
const fromRuud: readonly (readonly [Section, string])[] = [
  ["talents", "Ik werk netjes en maak af waar ik aan begin."],
  ["wishes", "Ik wil rustig groeien van acht naar vierentwintig uur."],
];

/** Samira has a profile: sentences of hers, two that Ruud proposes, and one version for each kind of reader. */
export const fillProfiles = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const samira = persons("samira");
  const written = [{ personId: samira.personId, how: "written" as const }];
  const act = (who: Who, sql: string, values: unknown[] = []) =>
    world.act(who, "profile", "write", sql, values, written);
  const put = "select profiles.put_sentence($1, $2, $3, $4)";
  await world.daysAgo(12);
  await act(samira, "select profiles.start_profile($1)", [world.uuid()]);
  await act(samira, "select profiles.put_looking(1, 'Samira', $1)", [JSON.stringify(looking)]);
  await act(samira, "select profiles.put_own_no($1)", [
    JSON.stringify({
      circumstances: ["nights", "phone"],
      work: [],
      fields: ["gasten"],
      employers: [],
      offers: [],
      minutes: 60,
    }),
  ]);
  const sentences: { id: string; section: Section; text: string }[] = [];
  for (const [section, text] of own) {
    const id = world.uuid();
    await act(samira, put, [id, samira.personId, section, text]);
    sentences.push({ id, section, text });
  }
  await release(world, cast, persons, sentences);
  await world.daysAgo(2);
  for (const [section, text] of fromRuud)
    await act(cast.seat("ruud"), put, [world.uuid(), samira.personId, section, text]);
  await act(cast.seat("ruud"), "select profiles.bring($1, $2, '[]', $3)", [
    world.uuid(),
    samira.personId,
    JSON.stringify({ courses: ["Werken met de bosmaaier"], hours: { from: 8, to: 20 } }),
  ]);
  await act(cast.seat("ruud"), "select profiles.put_screening(date_trunc('month', platform.today())::date, 14, 6)");
};

const release = async (
  world: World,
  cast: Cast,
  persons: Persons,
  sentences: readonly { id: string; section: Section; text: string }[],
) => {
  const samira = persons("samira");
  const fleur = cast.seat("fleur");
  await give(world, cast, persons, {
    person: "samira",
    purpose: "matching",
    categories: ["contact", "work-profile"],
    to: [{ organisation: "wsp", task: "bemiddeling", worker: "fleur" }],
    daysAgo: 10,
    days: 180,
  });
  await world.daysAgo(9);
  await shareVersions(
    world,
    samira,
    fleur,
    sentences.filter(({ section }) => section !== "helps-when-less-well"),
  );
};

const shareVersions = async (
  world: World,
  samira: Person,
  fleur: Seat,
  going: readonly { id: string; text: string }[],
) => {
  const written = [{ personId: samira.personId, how: "written" as const }];
  const act = (sql: string, values: unknown[]) => world.act(samira, "profile", "write", sql, values, written);
  const { rows } = await world.run("select name from regions.region where code = 'AM17'");
  const region = String((rows[0] as { name: string }).name);
  const mine = { called: "Samira", looking };
  const put = async (kind: string, facts: unknown) => {
    const id = world.uuid();
    const retold = kind === "anonymous" ? going.map(({ text }) => text) : [];
    await act("select profiles.release($1, $2, $3::uuid[], $4::text[], $5, '2026-11-22')", [
      id,
      kind,
      going.map((one) => one.id),
      retold,
      JSON.stringify(facts),
    ]);
    return id;
  };
  const named = await put("named", factsWithName(mine, region));
  await act("select profiles.share_by_name($1, $2, $3)", [world.uuid(), named, fleur.membershipId]);
  const anonymous = await put("anonymous", factsWithoutName(mine, region, "2026-11-22"));
  await act("select profiles.share_without_name($1, $2, null)", [world.uuid(), anonymous]);
  const employer = await put("employer", factsForEmployer(mine, region));
  await act(
    "select profiles.make_link($1, $2, $3, 'Kwekerij De Groene Kas (verzonnen)', null, platform.today() + 80, 'Bel Samira: 06-12345678 (verzonnen), liefst na tien uur')",
    [world.uuid(), employer, createHash("sha256").update(demoLinkSecret).digest()],
  );
};
