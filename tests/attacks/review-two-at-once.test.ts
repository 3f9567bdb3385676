/** Two acts at the same moment, held at the worst place. Whatever the order, access is what the facts say, and nobody gets stuck. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { loginUrl, ownerClient, sqlAs } from "../harness/world.ts";

type Act = { readonly who: { readonly secret: string }; readonly text: string; readonly values: readonly unknown[] };

let ggz: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let anouk: Professional;
let pien: Professional;
let joke: Professional;
let ilse: Professional;
let substitute: Professional;
let samira: PersonWithSession;
let permission: string;
let groupId: string;
let caseId: string;

const connected = async ({ who }: Act) => {
  const client = new pg.Client({ connectionString: loginUrl });
  await client.connect();
  await client.query("begin");
  await client.query("select platform.enter($1)", [who.secret]);
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return { client, pid: rows[0]?.pid ?? 0 };
};
const waits = async (pid: number): Promise<boolean> => {
  const { rows } = await ownerClient.query<{ waits: boolean }>(
    "select exists (select from pg_locks where pid = $1 and not granted) as waits",
    [pid],
  );
  return rows[0]?.waits === true;
};
/** Until it is done or stands waiting for another. */
const underWay = async (pid: number, done: () => boolean): Promise<void> => {
  while (!done() && !(await waits(pid))) await ownerClient.query("select 1");
};
const outcome = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "done");

/** The first holds its transaction open while the second acts; then the first commits. */
const crossed = async (first: Act, second: Act): Promise<{ second: string; waited: boolean }> => {
  const one = await connected(first);
  const two = await connected(second);
  try {
    await one.client.query(first.text, [...first.values]);
    let ready = false;
    const acting = two.client.query(second.text, [...second.values]).then(
      () => "done",
      (error) => outcome(error),
    );
    void acting.then(() => {
      ready = true;
    });
    await underWay(two.pid, () => ready);
    const waited = !ready;
    await one.client.query("commit");
    const ended = await acting;
    await two.client.query(ended === "done" ? "commit" : "rollback");
    return { second: ended, waited };
  } finally {
    await one.client.end();
    await two.client.end();
  }
};

const stale = async (): Promise<number> => {
  const { rows } = await ownerClient.query<{ n: number }>(
    `with derived as (select * from consent.derived_access(array[$1]::uuid[])),
       kept as (select holder, person_id, purpose, category, scope_organisation, permission_id, basis_id, sort_key, starts_at, ends_at
                from consent.access where person_id = $1)
     select (select count(*) from (table derived except all table kept) missing)::int
          + (select count(*) from (table kept except all table derived) too_much)::int as n`,
    [samira.personId],
  );
  return rows[0]?.n ?? -1;
};
const seenBy = async (who: Professional) =>
  (await sqlAs(who, "select from consent.person where id = $1", [samira.personId])).length;

const withdraw = (): Act => ({ who: samira, text: "select consent.withdraw_permission($1)", values: [permission] });
const assign = (to: Professional): Act => ({
  who: joke,
  text: "select consent.assign($1, $2, $3)",
  values: [randomUUID(), samira.personId, to.membershipId],
});
const substitution = (): Act => ({
  who: ilse,
  text: "select organisations.set_substitute($1, $2, $3, platform.now(), platform.now() + interval '1 week')",
  values: [randomUUID(), ilse.membershipId, substitute.membershipId],
});
const endBasis = async (): Promise<Act> => {
  const { rows } = await ownerClient.query<{ id: string }>(
    "select id from consent.lawful_basis where receiver_kind = 'gemeente' and ends_at = 'infinity' limit 1",
  );
  return { who: pien, text: "select consent.close_basis($1, platform.now())", values: [rows[0]?.id] };
};
const give = (): Act => ({
  who: samira,
  text: "select consent.give_permission($1, 'case-consultation', '{contact}', $2, platform.now(), platform.now() + interval '1 month', 'De uitleg zoals die op het scherm stond.')",
  values: [randomUUID(), JSON.stringify([{ organisationId: gemeente.id, task: "begeleiding", membershipId: null }])],
});
const endMembership = (of: Professional): Act => ({
  who: of,
  text: "select organisations.end_membership($1, platform.now())",
  values: [of.membershipId],
});
const shutOut = (whom: Professional): Act => ({
  who: samira,
  text: "select consent.shut_out_professional($1, $2)",
  values: [randomUUID(), whom.membershipId],
});
const nameCase = (): Act => ({
  who: ruud,
  text: "select case_consultation.name_case($1, $2)",
  values: [caseId, samira.personId],
});

beforeAll(async () => {
  ggz = await given.organisation("Lindezorg", { kind: "ggz" });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "coordinatie"],
  });
  ruud = await given.professional("Ruud", ggz);
  anouk = await given.professional("Anouk", gemeente, { task: "coordinatie", role: "organisation-admin" });
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  joke = await given.professional("Joke", gemeente, { role: "coordinator" });
  await given.readyRegion("AM07", ggz, gemeente);
});

beforeEach(async () => {
  await ownerClient.query(
    "update consent.lawful_basis set ends_at = greatest(starts_at, platform.now()) where ends_at = 'infinity'",
  );
  for (const kind of ["ggz", "gemeente"]) await given.basis(pien, { kind });
  ilse = await given.professional("Ilse", gemeente);
  substitute = await given.professional("Invaller", gemeente);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  permission = await given.permission(samira, [{ organisation: ggz }, { organisation: gemeente }]);
  await sqlAs(joke, "select consent.assign($1, $2, $3)", [randomUUID(), samira.personId, ilse.membershipId]);
  groupId = randomUUID();
  caseId = randomUUID();
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, 'AM07', 'Groep van de test')",
    [groupId],
  );
  for (const { membershipId } of [ruud, ilse])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values ($1, $2, $3, platform.now() - interval '1 second')",
      [randomUUID(), groupId, membershipId],
    );
  await sqlAs(
    ruud,
    "insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, question, tried, wanted) values ($1, $2, $3, 'Hoe?', 'Veel.', 'Raad.')",
    [caseId, groupId, ruud.membershipId],
  );
  await sqlAs(ruud, "update case_consultation.consultation_case set status = 'waiting' where id = $1", [caseId]);
});

const pairs: [string, () => Promise<[Act, Act]>, () => Professional, number | null][] = [
  ["Samira withdraws while Joke assigns", async () => [withdraw(), assign(substitute)], () => substitute, 0],
  ["Joke assigns while Samira withdraws", async () => [assign(substitute), withdraw()], () => substitute, 0],
  ["Samira withdraws while Ilse gets a substitute", async () => [withdraw(), substitution()], () => substitute, 0],
  ["Ilse gets a substitute while Samira withdraws", async () => [substitution(), withdraw()], () => substitute, 0],
  ["Pien closes the basis while Samira gives permission", async () => [await endBasis(), give()], () => ilse, 0],
  ["Samira gives permission while Pien closes the basis", async () => [give(), await endBasis()], () => ilse, 0],
  [
    "the substitute leaves while Joke assigns her",
    async () => [endMembership(substitute), assign(substitute)],
    () => substitute,
    0,
  ],
  [
    "Joke assigns the substitute while she leaves",
    async () => [assign(substitute), endMembership(substitute)],
    () => substitute,
    0,
  ],
  [
    "Samira shuts the substitute out while she becomes one",
    async () => [shutOut(substitute), substitution()],
    () => substitute,
    0,
  ],
  [
    "the substitute becomes one while Samira shuts her out",
    async () => [substitution(), shutOut(substitute)],
    () => substitute,
    0,
  ],
  ["Samira withdraws while Ruud gives the case her name", async () => [withdraw(), nameCase()], () => ilse, 0],
  ["Ruud gives the case her name while Samira withdraws", async () => [nameCase(), withdraw()], () => ilse, 0],
  ["Ilse leaves while Ruud gives the case a name", async () => [endMembership(ilse), nameCase()], () => ilse, 0],
  ["Ruud gives the case a name while Ilse leaves", async () => [nameCase(), endMembership(ilse)], () => ilse, 0],
];

test.each(pairs)("%s: access is what the facts say, and nobody sees too much", async (_, acts, who, persons) => {
  const [first, second] = await acts();
  const { second: ended } = await crossed(first, second);
  expect(ended).not.toBe("40P01");
  expect(await stale()).toBe(0);
  expect(await seenBy(who())).toBe(persons);
});

const named = async (others: Act, text: string, values: unknown[]) => {
  await sqlAs(ruud, "select case_consultation.name_case($1, $2)", [caseId, samira.personId]);
  const { second } = await crossedInside({ who: ruud, text, values }, others);
  expect(second).toBe("done");
  expect(await stale()).toBe(0);
  expect(await seenBy(ilse)).toBe(0);
};

/** The first is stopped between its two steps, by someone who holds Samira's lock; the second comes in between. */
const crossedInside = async (first: Act, second: Act): Promise<{ second: string }> => {
  const holder = new pg.Client({ connectionString: loginUrl });
  await holder.connect();
  const one = await connected(first);
  const two = await connected(second);
  try {
    await holder.query("begin");
    await holder.query("select pg_advisory_xact_lock(hashtextextended($1, 30))", [samira.personId]);
    const later = two.client.query(second.text, [...second.values]).then(() => "done", outcome);
    await underWay(two.pid, () => false);
    const earlier = one.client.query(first.text, [...first.values]).then(() => "done", outcome);
    await underWay(one.pid, () => false);
    await holder.query("rollback");
    const ended = await later;
    await two.client.query(ended === "done" ? "commit" : "rollback");
    const began = await earlier;
    await one.client.query(began === "done" ? "commit" : "rollback");
    expect(began).toBe("done");
    return { second: ended };
  } finally {
    for (const client of [holder, one.client, two.client]) await client.end();
  }
};

test("Samira withdraws while Ruud takes the name off the case: neither waits for the other in a ring", () =>
  named(withdraw(), "select case_consultation.unname_case($1)", [caseId]));

test("Samira withdraws while Ruud closes the case: neither waits for the other in a ring", () =>
  named(withdraw(), "update case_consultation.consultation_case set status = 'closed' where id = $1", [caseId]));

/** Someone stands in the doorway of "many change"; the two queue behind them in turn, and go on when they leave. */
test("naming a case and leaving at the same moment never wait for each other in a ring", async () => {
  const doorway = new pg.Client({ connectionString: loginUrl });
  await doorway.connect();
  const leaving = await connected(endMembership(ilse));
  const naming = await connected(nameCase());
  try {
    await doorway.query("begin");
    await doorway.query("select pg_advisory_xact_lock_shared(7303, 1)");
    const leave = endMembership(ilse);
    const name = nameCase();
    const left = leaving.client.query(leave.text, [...leave.values]).then(() => "done", outcome);
    await underWay(leaving.pid, () => false);
    const named = naming.client.query(name.text, [...name.values]).then(() => "done", outcome);
    await underWay(naming.pid, () => false);
    await doorway.query("rollback");
    expect(await left).toBe("done");
    await leaving.client.query("commit");
    expect(await named).not.toBe("40P01");
    await naming.client.query("rollback");
  } finally {
    for (const client of [doorway, leaving.client, naming.client]) await client.end();
  }
});

test("Anouk ends Joke's role while Joke is in the middle of a request: neither waits for the other in a ring", async () => {
  const busy = await given.professional("Bezig", gemeente, { role: "coordinator" });
  await ownerClient.query(
    "update platform.session set last_seen_at = platform.now() - interval '5 minutes', expires_at = platform.now() + interval '1 minute' where membership_id = $1",
    [busy.membershipId],
  );
  const request = await connected({ who: busy, text: "", values: [] });
  const ending = await connected({ who: anouk, text: "", values: [] });
  try {
    let ready = false;
    const ended = ending.client
      .query("select organisations.end_membership($1, platform.now())", [busy.membershipId])
      .then(() => "done", outcome)
      .finally(() => {
        ready = true;
      });
    await underWay(ending.pid, () => ready);
    const assigned = request.client
      .query("select consent.assign($1, $2, $3)", [randomUUID(), samira.personId, busy.membershipId])
      .then(() => "done", outcome);
    await underWay(request.pid, () => false);
    expect(await ended).toBe("done");
    await ending.client.query("commit");
    expect(await assigned).not.toBe("40P01");
    await request.client.query("rollback");
  } finally {
    await request.client.end();
    await ending.client.end();
  }
  expect(await seenBy(busy)).toBe(0);
});
