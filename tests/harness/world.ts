import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll } from "vitest";
import { type Door, type House, newTraceId } from "../../platform/server/door.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { connect, type Session, type Visit } from "../../platform/server/session.ts";
import { createTestDatabase, dropDatabase } from "../../scripts/test-database.ts";

/** Every test file has a database of its own, copied from the migrated template: real PostgreSQL, real policies. */
const environment = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: vitest runs tests/harness/global-setup.ts first`);
  return value;
};
const adminUrl = environment("VLIEGWIEL_TEST_ADMIN_URL");
const name = await createTestDatabase(adminUrl);
const inThisDatabase = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);

export const ownerUrl = inThisDatabase(environment("VLIEGWIEL_TEST_OWNER_URL"));
export const loginUrl = inThisDatabase(environment("VLIEGWIEL_TEST_LOGIN_URL"));

/** The owner's key: only to lay the table before a test, and to look behind the policies in an assertion. */
export const ownerClient = new pg.Client({ connectionString: ownerUrl });
await ownerClient.connect();

/**
 * Sets the house's clock (server, jobs and policies together) to a moment here. It runs on from there.
 *
 * @param moment as "2026-12-01 09:00"
 */
export const itIs = (moment: string) =>
  ownerClient.query(
    "update platform.clock set shift = ($1::timestamp at time zone 'Europe/Amsterdam') - pg_catalog.now()",
    [moment],
  );
// An ordinary Tuesday morning, on whatever day and hour the tests are run: no weekend, no midnight, no new year.
await itIs("2026-11-24 10:00");

/** The journal outside the database, in a folder of this test file. */
export const journalFolder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-journal-"));

/** The server's own key: can do nothing but become the narrow roles. Tests go through the same door as requests. */
export const house: House = { database: connect(loginUrl, { max: 4 }), journal: journalIn(journalFolder) };

afterAll(async () => {
  await house.database.close();
  await ownerClient.end();
  await dropDatabase(adminUrl, name);
  rmSync(journalFolder, { recursive: true, force: true });
});

/** Whoever can knock: the secret of their session, or nobody. */
export type Visitor = { readonly secret: string } | null;

const visitOf = (who: Visitor): Visit => ({
  network: "127.0.0",
  device: "Test op Linux",
  baseUrl: "http://localhost:3000",
  cookie: (cookie) => (cookie === "vw_session" ? who?.secret : undefined),
  setCookie: () => undefined,
});

/** Knocks on a door as a request would: key, policies, action, audit line, answer. Throws what the door refuses with. */
export const knock = async <Answer = Record<string, unknown>>(
  door: Door,
  who: Visitor,
  input: unknown = {},
): Promise<Answer> => (await door.handle(house, visitOf(who), input, { id: newTraceId() })) as Answer;

/** Runs one action in a session, as behind the door, and commits. */
export const as = async <Result, S extends Session = Session>(
  who: Visitor,
  work: (session: S) => Promise<Result>,
): Promise<Result> => {
  const transaction = await house.database.begin({ as: "session", secret: who?.secret ?? "" });
  try {
    const result = await work(transaction.session(visitOf(who), house.journal) as S);
    await transaction.commitWith({ id: crypto.randomUUID(), activity: "test", operation: "read", outcome: "done" }, []);
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/** Plain SQL with the server's key inside someone's session: what policies show, and nothing else. */
export const sqlAs = async <Row extends pg.QueryResultRow>(
  who: Visitor,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: loginUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select platform.enter($1)", [who?.secret ?? ""]);
    const { rows } = await client.query<Row>(text, values);
    await client.query("commit");
    return rows;
  } finally {
    await client.end();
  }
};

/** What the house's clock says. */
export const houseNow = async (): Promise<string> => {
  const { rows } = await ownerClient.query<{ now: Date }>("select platform.now() as now");
  return rows[0]?.now.toISOString() ?? "";
};

/** So much time passes. A day is a day of the calendar here: at the same time of day, also when summer time begins or ends. */
export const moveClock = (interval: string) =>
  ownerClient.query(
    "update platform.clock set shift = shift + (date_add(platform.now(), $1::interval, 'Europe/Amsterdam') - platform.now())",
    [interval],
  );
