import { randomUUID } from "node:crypto";
import type { Role, Task } from "../../platform/server/actor.ts";
import type { Dice } from "../harness/dice.ts";
import { given, type Organisation, type PersonWithSession } from "../harness/given.ts";
import { ownerClient, sqlAs } from "../harness/world.ts";
import { categories, type Facts, type Member, type Moment } from "./oracle.ts";

export const hour = 3_600_000;
export const day = 24 * hour;
const far: Moment = Number.POSITIVE_INFINITY;
const sqlMoment = (t: Moment) => (t === far ? "infinity" : new Date(t).toISOString());

export type Actor = Member & { readonly secret: string };
export type History = {
  readonly facts: Facts;
  readonly actors: Actor[];
  readonly persons: PersonWithSession[];
  readonly organisations: Organisation[];
  readonly told: string[];
};

const purposes = ["case-consultation", "guidance", "matching"];
const regions = ["AM07", "AM02"];

/** Lays a small world: five organisations in two regions, members with several roles and dates, persons registered. */
export const begin = async (d: Dice, now: Moment): Promise<History> => {
  const organisations = [
    await given.organisation("Lindezorg", { kind: "ggz", tasks: ["begeleiding", "behandeling"] }),
    await given.organisation("Gemeente Waterland", {
      kind: "gemeente",
      tasks: ["begeleiding", "inkomen", "handhaving"],
    }),
    await given.organisation("UWV", { kind: "uwv", tasks: ["begeleiding", "inkomen"] }),
    await given.organisation("Ervaren Kracht", { kind: "clientorganisatie", tasks: ["ervaringsdeskundigheid"] }),
    await given.organisation("Fries Herstel", { kind: "ggz", region: "AM02", tasks: ["begeleiding"] }),
  ];
  for (const region of regions) await given.readyRegion(region, ...organisations);
  // An earlier history's bases count for the same regions: this one starts without.
  await ownerClient.query("delete from consent.lawful_basis");
  await ownerClient.query("update consent.arrangement set break_glass_ground = 'Protocol, artikel 9'");
  const history: History = {
    facts: {
      members: [],
      regionOf: new Map(),
      substitutions: [],
      involvements: [],
      records: [],
      bases: [],
      permissions: [],
      shutOut: [],
      steppedOut: [],
      emergencies: [],
    },
    actors: [],
    persons: [],
    organisations,
    told: [],
  };
  const tasksOf: Record<string, Task[]> = {
    ggz: ["begeleiding", "behandeling"],
    gemeente: ["begeleiding", "inkomen", "handhaving"],
    uwv: ["begeleiding", "inkomen"],
    clientorganisatie: ["ervaringsdeskundigheid"],
  };
  for (const organisation of organisations)
    for (let n = 0; n < 4; n += 1) {
      const allowed =
        organisation.name === "Fries Herstel" ? (["begeleiding"] as Task[]) : (tasksOf[organisation.kind] ?? []);
      // The first of each organisation guides; the others take any task.
      const task = n === 0 ? (allowed[0] ?? "begeleiding") : d.pick(allowed);
      await addMember(
        history,
        d,
        organisation,
        task,
        now,
        d.chance(0.25) ? d.pick(history.actors.map((a) => a.account).concat([""])) : "",
      );
    }
  for (let n = 0; n < 5; n += 1) await register(history, d, now);
  return history;
};

const addMember = async (
  h: History,
  d: Dice,
  organisation: Organisation,
  task: Task,
  now: Moment,
  accountId: string,
) => {
  const role: Role = "professional";
  const professional = await given.professional(`Lid ${h.actors.length + 1}`, organisation, { task, role, accountId });
  const actor: Actor = {
    id: professional.membershipId,
    account: professional.accountId,
    organisation: organisation.id,
    kind: organisation.kind,
    task,
    secret: professional.secret,
    from: now - 60_000,
    until: d.chance(0.2) ? now + (1 + d.upTo(60)) * day : far,
  };
  await ownerClient.query("update organisations.membership set ends_at = $2, starts_at = $3 where id = $1", [
    actor.id,
    sqlMoment(actor.until),
    sqlMoment(actor.from),
  ]);
  h.facts.members.push(actor);
  h.actors.push(actor);
};

const inForce = (h: History, t: Moment) => h.actors.filter((a) => a.from <= t && t < a.until);
const free = (h: History, t: Moment) =>
  inForce(h, t).filter(
    (a) =>
      !["inkomen", "handhaving"].includes(a.task) &&
      !inForce(h, t).some((o) => o.account === a.account && ["inkomen", "handhaving"].includes(o.task)),
  );

const register = async (h: History, d: Dice, now: Moment) => {
  const candidates = free(h, now);
  if (candidates.length === 0) return;
  const by = d.pick(candidates);
  const organisation = h.organisations.find((o) => o.id === by.organisation);
  if (!organisation) return;
  const person = await given.person(`Persoon ${h.persons.length + 1}`, {
    ...by,
    name: "",
    accountId: by.account,
    membershipId: by.id,
    organisation,
    task: by.task as Task,
  });
  const { rows } = await ownerClient.query<{ id: string; starts_at: Date }>(
    "select id, starts_at from consent.involvement where person_id = $1",
    [person.personId],
  );
  const row = rows[0];
  if (!row) throw new Error("registering makes an involvement");
  h.persons.push(await given.personLoggedIn(person));
  h.facts.regionOf.set(person.personId, organisation.region);
  h.facts.records.push({ person: person.personId, organisation: by.organisation, open: true });
  h.facts.involvements.push({
    id: row.id,
    person: person.personId,
    member: by.id,
    how: "registered",
    from: row.starts_at.getTime(),
    until: far,
  });
};

/** One thing that happens, at `now`. Returns what it was, for the story of a failure. */
export const happen = async (h: History, d: Dice, now: Moment): Promise<void> => {
  const act = d.pick(acts);
  h.told.push(`${new Date(now).toISOString()} ${act.name}`);
  await act(h, d, now);
};

const givesPermission = async (h: History, d: Dice, now: Moment) => {
  const person = d.pick(h.persons);
  const chosen = d.some(categories, 0.5);
  if (chosen.length === 0) return;
  const closed = chosen.some((c) => ["benefit", "progress", "crisis", "care-link"].includes(c));
  const targets = d.some(h.actors, 0.25).filter((a) => a.task !== "handhaving" && !(a.task === "inkomen" && closed));
  const receivers = new Map<string, { organisation: string; task: string; member: string | null }>();
  for (const { organisation, task, id } of targets) {
    const member = d.chance(0.4) ? id : null;
    receivers.set(`${organisation} ${task} ${member}`, { organisation, task, member });
  }
  if (receivers.size === 0) return;
  const id = randomUUID();
  const purpose = d.pick(purposes);
  const from = d.chance(0.2) ? now + d.upTo(20) * day : now;
  const until = from + (1 + d.upTo(120)) * day;
  await sqlAs(
    person,
    "select consent.give_permission($1, $2, $3, $4, $5, $6, 'De uitleg zoals die op het scherm stond.')",
    [
      id,
      purpose,
      chosen,
      JSON.stringify(
        [...receivers.values()].map((r) => ({ organisationId: r.organisation, task: r.task, membershipId: r.member })),
      ),
      sqlMoment(from),
      sqlMoment(until),
    ],
  );
  const { rows } = await ownerClient.query<{ starts_at: Date; ends_at: Date }>(
    "select starts_at, ends_at from consent.permission where id = $1",
    [id],
  );
  const row = rows[0];
  if (!row) throw new Error("a permission was given");
  h.facts.permissions.push({
    id,
    person: person.personId,
    purpose,
    categories: chosen,
    receivers: [...receivers.values()],
    from: row.starts_at.getTime(),
    until: row.ends_at.getTime(),
    withdrawn: false,
  });
};

const withdraws = async (h: History, d: Dice) => {
  const open = h.facts.permissions.filter((p) => !p.withdrawn);
  if (open.length === 0) return;
  const permission = d.pick(open);
  const person = h.persons.find((p) => p.personId === permission.person);
  if (!person) return;
  await sqlAs(person, "select consent.withdraw_permission($1)", [permission.id]);
  permission.withdrawn = true;
};

const entersBasis = async (h: History, d: Dice, now: Moment) => {
  const id = randomUUID();
  const region = d.pick(regions);
  const purpose = d.pick(purposes);
  const kind = d.pick(["ggz", "gemeente", "uwv", "clientorganisatie"]);
  const health = d.chance(0.6);
  const from = now + (d.chance(0.2) ? d.upTo(10) * day : 0);
  const until = d.chance(0.3) ? from + d.upTo(60) * day : far;
  await ownerClient.query(
    `insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, article_9, law, entered_by, starts_at, ends_at)
     values ($1, $2, $3, $4, '6-1-e', $5, 'Wet in de test', $6, $7, $8)`,
    [id, region, purpose, kind, health ? "9-2-a" : null, d.pick(h.actors).id, sqlMoment(from), sqlMoment(until)],
  );
  h.facts.bases.push({ id, region, purpose, kind, health, from, until });
};

const closesBasis = async (h: History, d: Dice, now: Moment) => {
  const open = h.facts.bases.filter((b) => b.until > now && b.from <= now);
  if (open.length === 0) return;
  const basis = d.pick(open);
  await ownerClient.query("update consent.lawful_basis set ends_at = $2 where id = $1", [basis.id, sqlMoment(now)]);
  basis.until = now;
};

const assigns = async (h: History, d: Dice, now: Moment) => {
  const person = d.pick(h.persons);
  const member = d.pick(h.actors);
  const how = d.chance(0.3) ? "seat" : "assigned";
  const id = randomUUID();
  const from = now + (d.chance(0.2) ? d.upTo(5) * day : 0);
  const until = d.chance(0.3) ? from + d.upTo(90) * day : far;
  await ownerClient.query(
    "insert into consent.involvement (id, person_id, membership_id, how, because_of, starts_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)",
    [id, person.personId, member.id, how, how === "seat" ? randomUUID() : null, sqlMoment(from), sqlMoment(until)],
  );
  h.facts.involvements.push({ id, person: person.personId, member: member.id, how, from, until });
};

const endsInvolvement = async (h: History, d: Dice, now: Moment) => {
  const open = h.facts.involvements.filter((i) => i.from <= now && i.until > now);
  if (open.length === 0) return;
  const involvement = d.pick(open);
  await ownerClient.query("update consent.involvement set ends_at = $2 where id = $1", [
    involvement.id,
    sqlMoment(now),
  ]);
  involvement.until = now;
};

const substitutes = async (h: History, d: Dice, now: Moment) => {
  const absent = d.pick(h.actors);
  const others = h.actors.filter(
    (a) => a.organisation === absent.organisation && a.task === absent.task && a.account !== absent.account,
  );
  if (others.length === 0) return;
  const substitute = d.pick(others);
  const from = now + (d.chance(0.3) ? d.upTo(5) * day : 0);
  const until = from + d.upTo(40) * day;
  await ownerClient.query(
    "insert into organisations.substitution (id, membership_id, substitute_id, starts_at, ends_at) values ($1, $2, $3, $4, $5)",
    [randomUUID(), absent.id, substitute.id, sqlMoment(from), sqlMoment(until)],
  );
  h.facts.substitutions.push({ absent: absent.id, substitute: substitute.id, from, until });
};

const leaves = async (h: History, d: Dice, now: Moment) => {
  const present = inForce(h, now);
  if (present.length < 12) return;
  const leaver = d.pick(present);
  await ownerClient.query("update organisations.membership set ends_at = $2 where id = $1", [
    leaver.id,
    sqlMoment(now),
  ]);
  leaver.until = now;
};

const shutsOut = async (h: History, d: Dice) => {
  const person = d.pick(h.persons);
  const member = d.pick(h.actors);
  if (h.facts.shutOut.some((s) => s.person === person.personId && s.account === member.account && !s.ended)) return;
  const id = randomUUID();
  await sqlAs(person, "select consent.shut_out_professional($1, $2)", [id, member.id]);
  h.facts.shutOut.push({ id, person: person.personId, account: member.account, ended: false });
};

const letsInAgain = async (h: History, d: Dice) => {
  const open = h.facts.shutOut.filter((s) => !s.ended);
  if (open.length === 0) return;
  const shutOut = d.pick(open);
  const person = h.persons.find((p) => p.personId === shutOut.person);
  if (!person) return;
  await sqlAs(person, "select consent.let_in_again($1)", [shutOut.id]);
  shutOut.ended = true;
};

const stepsOut = async (h: History, d: Dice) => {
  const person = d.pick(h.persons);
  const member = d.pick(h.actors);
  await ownerClient.query(
    "insert into consent.step_out (id, person_id, account_id, since) values ($1, $2, $3, platform.now()) on conflict do nothing",
    [randomUUID(), person.personId, member.account],
  );
  h.facts.steppedOut.push({ person: person.personId, account: member.account });
};

const closesRecord = async (h: History, d: Dice) => {
  const open = h.facts.records.filter((r) => r.open);
  if (open.length < 3) return;
  const record = d.pick(open);
  await ownerClient.query(
    "update consent.record set closed_on = platform.today() where person_id = $1 and organisation_id = $2",
    [record.person, record.organisation],
  );
  record.open = false;
};

const breaksGlass = async (h: History, d: Dice, now: Moment) => {
  const member = d.pick(inForce(h, now));
  const person = d.pick(h.persons);
  const until = now + 4 * hour;
  await ownerClient.query(
    "insert into consent.break_glass (id, person_id, membership_id, ground, reason, starts_at, ends_at) values ($1, $2, $3, 'Protocol', 'Zorgen om veiligheid', $4, $5)",
    [randomUUID(), person.personId, member.id, sqlMoment(now), sqlMoment(until)],
  );
  h.facts.emergencies.push({ person: person.personId, member: member.id, from: now, until });
};

const joins = async (h: History, d: Dice, now: Moment) => {
  if (h.persons.length < 9) await register(h, d, now);
};

const acts = [
  givesPermission,
  givesPermission,
  givesPermission,
  givesPermission,
  withdraws,
  entersBasis,
  entersBasis,
  entersBasis,
  closesBasis,
  assigns,
  assigns,
  assigns,
  assigns,
  endsInvolvement,
  substitutes,
  substitutes,
  leaves,
  shutsOut,
  letsInAgain,
  stepsOut,
  closesRecord,
  breaksGlass,
  joins,
];
