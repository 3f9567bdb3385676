import { explain } from "../../modules/consent/contract/explanation.ts";
import type { Category, Purpose } from "../../modules/consent/contract/words.ts";
import { persons as invented, organisations } from "./demo-people.ts";
import { addAccount, type Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

export type Person = Who & { readonly personId: string; readonly name: string };
export type Persons = (key: string) => Person;

type Receiver = { organisation: string; task: string; worker?: string };
type Given = {
  person: string;
  purpose: Purpose;
  categories: Category[];
  to: Receiver[];
  daysAgo: number;
  days: number;
  withdrawnDaysAgo?: number;
};

const table: Receiver[] = [
  { organisation: "lindezorg", task: "begeleiding" },
  { organisation: "waterland", task: "begeleiding" },
  { organisation: "uwv", task: "begeleiding" },
  { organisation: "samen", task: "ervaringsdeskundigheid" },
  { organisation: "dok", task: "begeleiding" },
];

/** Given, withdrawn, ending soon, ended: every state a permission can be in. */
const given: readonly Given[] = [
  {
    person: "samira",
    purpose: "case-consultation",
    categories: ["contact", "work-profile", "abilities"],
    to: table,
    daysAgo: 61,
    days: 330,
  },
  {
    person: "samira",
    purpose: "guidance",
    categories: ["contact", "work-profile", "plan"],
    to: [{ organisation: "waterland", task: "begeleiding", worker: "ilse" }],
    daysAgo: 320,
    days: 345,
  },
  {
    person: "samira",
    purpose: "matching",
    categories: ["work-profile"],
    to: [{ organisation: "wsp", task: "bemiddeling", worker: "fleur" }],
    daysAgo: 90,
    days: 300,
    withdrawnDaysAgo: 30,
  },
  {
    person: "jeroen",
    purpose: "matching",
    categories: ["contact", "work-profile"],
    to: [{ organisation: "wsp", task: "bemiddeling", worker: "fleur" }],
    daysAgo: 45,
    days: 180,
  },
  {
    person: "jeroen",
    purpose: "guidance",
    categories: ["contact", "plan", "progress"],
    to: [{ organisation: "opstap", task: "begeleiding", worker: "noor" }],
    daysAgo: 335,
    days: 350,
  },
  {
    person: "fatma",
    purpose: "placement",
    categories: ["contact", "abilities", "plan"],
    to: [{ organisation: "dok", task: "begeleiding", worker: "gijs" }],
    daysAgo: 20,
    days: 360,
  },
  {
    person: "kees",
    purpose: "guidance",
    categories: ["contact", "work-profile"],
    to: [{ organisation: "uwv", task: "begeleiding", worker: "joke" }],
    daysAgo: 150,
    days: 120,
  },
  {
    person: "bianca",
    purpose: "guidance",
    categories: ["contact", "work-profile", "abilities"],
    to: [{ organisation: "lindezorg", task: "begeleiding", worker: "ruud" }],
    daysAgo: 12,
    days: 180,
  },
  {
    person: "tom",
    purpose: "placement",
    categories: ["contact", "plan"],
    to: [{ organisation: "waterland", task: "begeleiding", worker: "ilse" }],
    daysAgo: 100,
    days: 200,
    withdrawnDaysAgo: 8,
  },
];

const asked = [
  {
    by: "ruud",
    person: "samira",
    purpose: "placement",
    categories: ["contact", "work-profile"],
    to: { organisation: "dok", task: "begeleiding" },
    why: "Het werkbedrijf heeft een plek in de kas. Zij willen u graag leren kennen.",
    daysAgo: 4,
  },
  {
    by: "petra",
    person: "fatma",
    purpose: "case-consultation",
    categories: ["work-profile"],
    to: { organisation: "samen", task: "ervaringsdeskundigheid" },
    why: "Iemand met eigen ervaring kan meedenken.",
    daysAgo: 9,
  },
  {
    by: "sem",
    person: "ahmed",
    purpose: "guidance",
    categories: ["contact"],
    to: { organisation: "waterland", task: "begeleiding" },
    why: "Dan kunnen wij samen kijken naar werk.",
    daysAgo: 2,
  },
] as const;

const letters = "BCDFGHJKLMNPQRSTVWXZ23456789";

/** Registered by who works with them, with their own words, permissions and who looked. */
export const fillPersons = async (world: World, cast: Cast): Promise<Persons> => {
  const known = new Map<string, Person>();
  const person: Persons = (key) => {
    const one = known.get(key);
    if (!one) throw new Error(`the demonstration has no ${key}`);
    return one;
  };
  await world.daysAgo(340);
  for (const { key, name, by, wish, hours } of invented) {
    const seat = cast.seat(by);
    const personId = world.uuid();
    const reference = Array.from({ length: 10 }, () => world.pick([...letters])).join("");
    const written = [{ personId, how: "written" as const }];
    await world.act(
      seat,
      "registration",
      "write",
      "select consent.register_person($1, $2, $3, $4, null)",
      [personId, world.uuid(), world.uuid(), reference],
      written,
    );
    await world.act(
      seat,
      "own-work",
      "write",
      "insert into candidates.contact_details (id, person_id, name, reach) values ($1, $2, $3, $4)",
      [world.uuid(), personId, name, "06-00000000, liefst een bericht"],
      written,
    );
    await world.act(
      seat,
      "own-work",
      "write",
      "insert into candidates.work_profile (id, person_id, wishes, talents, hours) values ($1, $2, $3, $4, $5)",
      [world.uuid(), personId, wish, "Nauwkeurig, komt afspraken na.", hours],
      written,
    );
    await world.act(
      seat,
      "own-work",
      "write",
      "insert into candidates.abilities (id, person_id, works, limits, adjustments) values ($1, $2, $3, $4, $5)",
      [
        world.uuid(),
        personId,
        "Een taak tegelijk, vaste tijden.",
        "Drukte en veel prikkels.",
        "Een rustige plek en een vast aanspreekpunt.",
      ],
      written,
    );
    const accountId = await addAccount(world, name, "deelnemer", cast.passwordHash);
    await world.run("update consent.person set account_id = $1 where id = $2", [accountId, personId]);
    known.set(key, { personId, name, secret: await world.session(accountId, { personId }) });
  }
  for (const permission of given) await give(world, cast, person, permission);
  for (const { by, person: whom, purpose, categories, to, why, daysAgo } of asked) {
    await world.daysAgo(daysAgo);
    await world.act(
      cast.seat(by),
      "permissions",
      "write",
      `insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, why, asked_on)
       values ($1, $2, $3, $4, $5, $6, $7, platform.today())`,
      [
        world.uuid(),
        person(whom).personId,
        cast.seat(by).membershipId,
        purpose,
        [...categories],
        JSON.stringify([{ organisationId: cast.organisation(to.organisation), task: to.task, membershipId: null }]),
        why,
      ],
      [{ personId: person(whom).personId, how: "written" }],
    );
  }
  await lookAround(world, cast, person);
  return person;
};

export const give = async (world: World, cast: Cast, person: Persons, one: Given): Promise<void> => {
  await world.daysAgo(one.daysAgo);
  const who = person(one.person);
  const written = [{ personId: who.personId, how: "written" as const }];
  const { rows } = await world.run(
    "select platform.today()::text as from, (platform.today() + $1::int)::text as until",
    [one.days],
  );
  const { from, until } = rows[0] as { from: string; until: string };
  const shown = explain({
    purpose: one.purpose,
    categories: one.categories,
    from,
    until,
    receivers: one.to.map(({ organisation, task, worker }) => {
      const at = organisations.find(({ key }) => key === organisation);
      return {
        organisation: at?.name ?? "",
        kind: at?.kind ?? "",
        task,
        professional: worker ? cast.seat(worker).name : null,
      };
    }),
  });
  const id = world.uuid();
  await world.act(
    who,
    "permissions",
    "write",
    "select consent.give_permission($1, $2, $3, $4, platform.now(), platform.now() + make_interval(days => $5), $6)",
    [
      id,
      one.purpose,
      one.categories,
      JSON.stringify(
        one.to.map(({ organisation, task, worker }) => ({
          organisationId: cast.organisation(organisation),
          task,
          membershipId: worker ? cast.seat(worker).membershipId : null,
        })),
      ),
      one.days,
      shown,
    ],
    written,
  );
  if (one.withdrawnDaysAgo === undefined) return;
  await world.daysAgo(one.withdrawnDaysAgo);
  await world.act(who, "permissions", "write", "select consent.withdraw_permission($1)", [id], written);
};

/** Who looked, over the past weeks, so that the page has something to tell. */
const lookAround = async (world: World, cast: Cast, person: Persons): Promise<void> => {
  const visits: [worker: string, activity: string, persons: string[]][] = [
    ["ruud", "own-work", ["samira"]],
    ["ruud", "own-work", ["samira", "jeroen", "lies"]],
    ["ilse", "guidance", ["samira"]],
    ["ilse", "own-work", ["bianca"]],
    ["fleur", "matching", ["jeroen"]],
    ["gijs", "placement", ["fatma"]],
    ["petra", "own-work", ["fatma", "kees"]],
  ];
  for (const days of [24, 17, 11, 6, 3, 1]) {
    await world.daysAgo(days);
    for (const [worker, activity, whom] of visits)
      if (world.random() < 0.6)
        await world.looked(cast.seat(worker), activity, ...whom.map((key) => person(key).personId));
  }
};
