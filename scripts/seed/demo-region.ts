import { hashPassword } from "../../modules/identity/index.ts";
import { mailOf, organisations, password, region, workers } from "./demo-people.ts";
import type { Who, World } from "./invented-world.ts";

export type Seat = Who & {
  readonly membershipId: string;
  readonly accountId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly task: string;
};
export type Cast = {
  readonly seat: (key: string) => Seat;
  readonly organisation: (key: string) => string;
  readonly passwordHash: string;
};

const found = <Value>(from: ReadonlyMap<string, Value>, key: string): Value => {
  const value = from.get(key);
  if (value === undefined) throw new Error(`the demonstration has no ${key}`);
  return value;
};

/** One account with a mail address to log in with; invented, and marked as such. */
export const addAccount = async (world: World, name: string, place: string, passwordHash: string): Promise<string> => {
  const id = world.uuid();
  await world.run("insert into organisations.account (id, display_name, created_at) values ($1, $2, platform.now())", [
    id,
    name,
  ]);
  await world.run(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at, demo) values ($1, $2, $3, platform.now(), true)",
    [id, mailOf(name, place), passwordHash],
  );
  return id;
};

/** The organisations and everyone who works there. */
export const addWorkers = async (world: World): Promise<Cast> => {
  // One hash for all: the password is printed on the log-in page anyway.
  const passwordHash = await hashPassword(password);
  await world.daysAgo(420);
  const ids = new Map<string, string>();
  for (const { key, name, kind, tasks, regions, shows } of organisations) {
    const id = world.uuid();
    ids.set(key, id);
    await world.insert("organisations.organisation", { id, name, kind, shows_staff_as: shows ?? "name" });
    for (const task of tasks) await world.insert("organisations.organisation_task", { organisation_id: id, task });
    for (const code of regions)
      await world.insert("organisations.organisation_region", {
        organisation_id: id,
        region_code: code,
        sub_region: "",
      });
  }
  const seats = new Map<string, Seat>();
  for (const [index, worker] of workers.entries()) {
    const organisationId = found(ids, worker.organisation);
    const accountId = worker.sameAs
      ? found(seats, worker.sameAs).accountId
      : await addAccount(world, worker.name, worker.organisation, passwordHash);
    const membershipId = world.uuid();
    await world.run(
      `insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, function_title, staff_number, layer, starts_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, platform.now())`,
      [
        membershipId,
        accountId,
        organisationId,
        worker.task,
        worker.region ?? region,
        worker.role ?? "professional",
        worker.name,
        worker.title,
        String(4100 + index * 7),
        worker.layer ?? "uitvoering",
      ],
    );
    const secret = await world.session(accountId, { membershipId });
    seats.set(worker.key, { secret, membershipId, accountId, name: worker.name, organisationId, task: worker.task });
  }
  return { seat: (key) => found(seats, key), organisation: (key) => found(ids, key), passwordHash };
};

const arrangement = {
  controllers:
    "GGZ Lindezorg, Verslavingszorg De Kade, Gemeente Waterland, UWV Zaanstreek/Waterland, Werkgeversservicepunt De Zaan, Werkbedrijf Het Dok, Jobcoachbureau Opstap en Cliëntenbelang Samen Verder (allemaal verzonnen)",
  jointArrangement:
    "Onderlinge regeling Samen aan het werk 2026. Elke organisatie houdt haar eigen dossier. Samen zijn zij verantwoordelijk voor Vliegwiel.",
  contactName: "Loket Samen aan het werk (verzonnen)",
  contactDetails: "loket@regio.voorbeeld.nl, 075-0000000",
  dpiaOn: "2025-11-03",
  dpiaDecision:
    "Akkoord, met drie maatregelen: zonder naam als het kan, elk jaar opnieuw kijken, scholing voor iedereen met een rol.",
  protocolTitle: "Privacyprotocol Samen aan het werk",
  protocolVersion: "1.0",
  protocolAdoptedOn: "2025-11-17",
  breakGlassGround: "",
};

const law = {
  ggz: ["6-1-b", "9-2-h", "BW 7:446 en 7:457; UAVG artikel 30 lid 3"],
  verslavingszorg: ["6-1-b", "9-2-h", "BW 7:446 en 7:457; UAVG artikel 30 lid 3"],
  gemeente: ["6-1-e", "9-2-a", "Participatiewet artikel 7 lid 1 onder a"],
  uwv: ["6-1-e", "9-2-a", "Wet SUWI artikel 30a"],
  wsp: ["6-1-e", null, "Wet SUWI artikel 10"],
  "sw-bedrijf": ["6-1-e", null, "Wet sociale werkvoorziening; Participatiewet artikel 10b"],
  jobcoachbureau: ["6-1-b", "9-2-a", "Overeenkomst van begeleiding; Participatiewet artikel 10"],
  clientorganisatie: ["6-1-a", "9-2-a", "Toestemming van de persoon"],
} as const;

/** Which kinds of organisations receive something for which purpose. */
const shared: Readonly<Record<string, readonly (keyof typeof law)[]>> = {
  "case-consultation": [
    "ggz",
    "verslavingszorg",
    "gemeente",
    "uwv",
    "wsp",
    "sw-bedrijf",
    "jobcoachbureau",
    "clientorganisatie",
  ],
  guidance: ["ggz", "gemeente", "uwv", "sw-bedrijf", "jobcoachbureau", "clientorganisatie"],
  matching: ["gemeente", "uwv", "wsp", "sw-bedrijf", "jobcoachbureau"],
  placement: ["ggz", "gemeente", "jobcoachbureau", "sw-bedrijf", "wsp"],
  "income-advice": ["clientorganisatie", "jobcoachbureau"],
};

/** The region arranges itself, through the same acts as on the page; a year on, a second protocol with break-glass. */
export const arrangeRegion = async (world: World, cast: Cast): Promise<void> => {
  const [daan, pien] = [cast.seat("daan"), cast.seat("pien")];
  const save = (who: Who, expected: number, fields: typeof arrangement) =>
    world.act(who, "region-setup", "write", "select consent.save_arrangement($1, $2, $3)", [
      region,
      expected,
      JSON.stringify(fields),
    ]);
  await world.daysAgo(360);
  await save(daan, 0, arrangement);
  for (const { key, regions, name } of organisations)
    if (regions.includes(region))
      await world.act(daan, "region-setup", "write", "select consent.save_protection_officer($1, $2, $3, $4)", [
        region,
        cast.organisation(key),
        `Functionaris van ${name} (verzonnen)`,
        `fg@${key}.voorbeeld.nl`,
      ]);
  for (const [purpose, kinds] of Object.entries(shared))
    for (const kind of kinds) {
      const [article6, article9, text] = law[kind];
      await world.act(
        pien,
        "region-setup",
        "write",
        `insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, article_9, law, explanation, entered_by, starts_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'Verzonnen voorbeeld: laat de eigen jurist dit beoordelen.', $8, platform.now())`,
        [world.uuid(), region, purpose, kind, article6, article9, text, pien.membershipId],
      );
    }
  await world.daysAgo(40);
  const ground =
    "Protocol artikel 9: als iemands leven of gezondheid ernstig gevaar loopt en de persoon zelf niet bereikbaar is (AVG artikel 6 lid 1 onder d).";
  await save(pien, 1, {
    ...arrangement,
    protocolVersion: "1.1",
    protocolAdoptedOn: "2026-10-12",
    breakGlassGround: ground,
  });
  // Petra takes over from Ruud for the week after next; Sem's substitution is over.
  await world.daysAgo(0);
  await world.act(
    cast.seat("ruud"),
    "organisations",
    "write",
    "select organisations.set_substitute($1, $2, $3, platform.now() + interval '9 days', platform.now() + interval '16 days')",
    [world.uuid(), cast.seat("ruud").membershipId, cast.seat("petra").membershipId],
  );
};
