import { createHash } from "node:crypto";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { given, type Professional } from "../../tests/harness/given.ts";
import { browserOn } from "../../tests/harness/jar.ts";
import { house, journalFolder, loginUrl, moveClock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";
import { hashPassword } from "./rules/password-hash.ts";

const password = "een zin die alleen Ruud kent";
let ruud: Professional;

/** An account with a password; demo accounts go without a second step outside production. */
const canLogIn = async (accountId: string, email: string, { demo = false } = {}) =>
  ownerClient.query(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at, demo) values ($1, $2, $3, platform.now(), $4)",
    [accountId, email, await hashPassword(password), demo],
  );
const browser = (network?: string) => browserOn(doors, network);
const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error as { code?: string; kind?: string; detail?: string; fieldErrors?: unknown; retryAfterSeconds?: number };
};

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg");
  ruud = await given.professional("Ruud", lindezorg);
  await canLogIn(ruud.accountId, "ruud@lindezorg.example", { demo: true });
});

test("Ruud logs in and is at once in his only role", async () => {
  const desk = browser();
  expect(await desk.knock(contract.logIn, { email: " Ruud@Lindezorg.example ", password })).toEqual({ next: "in" });
  const { actor } = await desk.knock(contract.currentSession, {});
  expect(actor).toMatchObject({ name: "Ruud", kind: "professional", mustSetUp: false });
  expect(actor?.membership).toMatchObject({ organisation: "GGZ Lindezorg", task: "begeleiding", current: true });
});

test("a wrong password and an unknown address get the same answer", async () => {
  const wrong = await refusalOf(
    browser("192.0.2").knock(contract.logIn, { email: "ruud@lindezorg.example", password: "verkeerd" }),
  );
  const unknown = await refusalOf(
    browser("192.0.2").knock(contract.logIn, { email: "niemand@lindezorg.example", password: "verkeerd" }),
  );
  expect(wrong.code).toBe("identity/wrong-credentials");
  expect({ ...unknown }).toEqual({ ...wrong });
});

test("nobody at the screen is an answer, not an error", async () => {
  expect(await browser().knock(contract.currentSession, {})).toEqual({ actor: null, demo: true, theme: "vliegwiel" });
});

test("the database never holds what stands in the cookie", async () => {
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  const secret = desk.cookies.get("vw_session") ?? "";
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  const { rows } = await ownerClient.query("select s::text as row from platform.session s where secret_hash = $1", [
    createHash("sha256").update(secret).digest(),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0].row).not.toContain(secret);
});

test("after logging out the key opens nothing, also when someone kept it", async () => {
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  const kept = desk.cookies.get("vw_session") ?? "";
  await desk.knock(contract.logOut, {});
  expect(desk.cookies.has("vw_session")).toBe(false);
  desk.cookies.set("vw_session", kept);
  expect((await desk.knock(contract.currentSession, {})).actor).toBeNull();
});

test("logging in is written in the audit, with the account and not the address", async () => {
  await browser().knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  const { rows } = await ownerClient.query(
    `select e.operation, e.outcome from audit.event e join audit.pseudonym p on p.pseudonym = e.actor_pseudonym
     where p.subject = $1 and e.activity = 'log-in' order by e.at desc limit 1`,
    [ruud.accountId],
  );
  expect(rows).toEqual([{ operation: "log-in", outcome: "done" }]);
});

test("a wrong password is written as refused at the account it was tried on", async () => {
  await refusalOf(browser("192.0.3").knock(contract.logIn, { email: "ruud@lindezorg.example", password: "verkeerd" }));
  const { rows } = await ownerClient.query(
    `select e.operation, e.outcome from audit.event e join audit.pseudonym p on p.pseudonym = e.actor_pseudonym
     where p.subject = $1 and e.operation = 'refused' order by e.at desc limit 1`,
    [ruud.accountId],
  );
  expect(rows).toEqual([{ operation: "refused", outcome: "identity/wrong-credentials" }]);
});

test("the door is entered in the first message of a transaction, so smuggled SQL can't become it", async () => {
  const client = new pg.Client({ connectionString: loginUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select platform.enter($1)", [ruud.secret]);
    const smuggled = client.query(
      "select set_config('role', 'app_login', true), set_config('role', 'none', true), query_to_xml('select platform.enter_as(''app_door'')', true, false, '')",
    );
    await expect(smuggled).rejects.toMatchObject({ constraint: "door_is_entered_first" });
    await client.query("rollback");
    await client.query("begin");
    await client.query("select platform.enter($1)", [ruud.secret]);
    const withoutStamp = client.query(
      "select set_config('role', 'app_door', true), query_to_xml('select identity.credentials_for(''ruud@lindezorg.example'')', true, false, '')",
    );
    await expect(withoutStamp).rejects.toMatchObject({ constraint: "only_at_the_door" });
  } finally {
    await client.end();
  }
});

test("guessing slows down more and more, and Ruud's own browser never notices", async () => {
  const desk = browser("203.0.113");
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  const elsewhere = browser("192.0.9");
  const guess = () => refusalOf(elsewhere.knock(contract.logIn, { email: "ruud@lindezorg.example", password: "gok" }));
  for (let nth = 0; nth < 6; nth += 1) expect((await guess()).code).toBe("identity/wrong-credentials");
  const first = await guess();
  expect(first.code).toBe("platform/too-many");
  expect(first.retryAfterSeconds).toBe(2);
  await moveClock("3 seconds");
  expect((await guess()).code).toBe("identity/wrong-credentials");
  expect((await guess()).retryAfterSeconds).toBe(4);
  // Not even the right password passes while waiting: otherwise waiting would not slow down a guess.
  const right = await refusalOf(elsewhere.knock(contract.logIn, { email: "ruud@lindezorg.example", password }));
  expect(right.code).toBe("platform/too-many");
  expect(await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password })).toEqual({ next: "in" });
});

test("a hundred guesses at once count as guesses at once, not as one", async () => {
  const guesses = await Promise.all(
    Array.from({ length: 100 }, () =>
      refusalOf(browser("192.0.10").knock(contract.logIn, { email: "ruud@lindezorg.example", password: "gok" })),
    ),
  );
  const heard = guesses.filter(({ code }) => code === "identity/wrong-credentials");
  expect(heard.length).toBeLessThanOrEqual(6);
  expect(guesses.filter(({ code }) => code === "platform/too-many").length).toBe(100 - heard.length);
});

test("a key from before is not the key of the next role", async () => {
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  const second = await given.professional("Ruud", gemeente, { accountId: ruud.accountId });
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  expect((await desk.knock(contract.currentSession, {})).actor?.kind).toBe("none");
  await desk.knock(contract.chooseRole, { membershipId: second.membershipId });
  const before = desk.cookies.get("vw_session") ?? "";
  await desk.knock(contract.chooseRole, { membershipId: ruud.membershipId });
  expect((await desk.knock(contract.currentSession, {})).actor?.membership?.organisation).toBe("GGZ Lindezorg");
  desk.cookies.set("vw_session", before);
  expect((await desk.knock(contract.currentSession, {})).actor).toBeNull();
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    second.membershipId,
  ]);
});

test("a role of somebody else, and a role that ended, can't be chosen", async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg Noord");
  const ilse = await given.professional("Ilse", lindezorg);
  const ended = await given.professional("Ruud", lindezorg, { accountId: ruud.accountId });
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    ended.membershipId,
  ]);
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  for (const { membershipId } of [ilse, ended])
    expect((await refusalOf(desk.knock(contract.chooseRole, { membershipId }))).code).toBe("platform/not-found");
});

test("a password alone opens the house, and no role at an organisation", async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg Zuid");
  const fenna = await given.professional("Fenna", lindezorg);
  await canLogIn(fenna.accountId, "fenna@lindezorg.example");
  const desk = browser();
  await desk.knock(contract.logIn, { email: "fenna@lindezorg.example", password });
  const { actor } = await desk.knock(contract.currentSession, {});
  expect(actor).toMatchObject({ kind: "none", mustSetUp: true });
  const refused = await refusalOf(desk.knock(contract.chooseRole, { membershipId: fenna.membershipId }));
  expect(refused.code).toBe("identity/second-factor-first");
});

test("who does nothing for an hour is out; who works stays in, until the shift is over", async () => {
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  const isIn = async () => (await desk.knock(contract.currentSession, {})).actor !== null;
  for (let minutes = 0; minutes < 11 * 60; minutes += 50) {
    await moveClock("50 minutes");
    expect(await isIn()).toBe(true);
  }
  await moveClock("61 minutes");
  expect(await isIn()).toBe(false);
});

test("the night sweep takes away old counters and old sessions, and leaves what is in force", async () => {
  await browser("192.0.77").knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  await refusalOf(browser("192.0.78").knock(contract.logIn, { email: "ruud@lindezorg.example", password: "gok" }));
  const count = async (table: string) =>
    Number((await ownerClient.query(`select count(*) from ${table}`)).rows[0].count);
  expect(await count("identity.attempt")).toBeGreaterThan(0);
  await moveClock("31 days");
  const desk = browser();
  await desk.knock(contract.logIn, { email: "ruud@lindezorg.example", password });
  for (const { run } of jobs) await run({ house, journalFolder });
  expect(await count("identity.attempt")).toBe(0);
  expect((await desk.knock(contract.currentSession, {})).actor).not.toBeNull();
  expect(await count("platform.session where expires_at < platform.now() - interval '30 days'")).toBe(0);
});
