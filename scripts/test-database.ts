/** One PostgreSQL for all database tests of this checkout, with a migrated database to copy. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import path from "node:path";
import {
  createDatabase,
  startEmbeddedPostgres,
  withClient,
  withDatabase,
} from "../platform/server/embedded-postgres.ts";
import { isAlive, withProcessLock } from "../platform/server/process-lock.ts";
import { accessFiles, migrate, migrationFiles } from "./migrate.ts";

const root = path.join(import.meta.dirname, "..");
const template = "vliegwiel_template";

/** The environment by which tests/harness/world.ts finds the database. */
export interface TestDatabase {
  environment: { VLIEGWIEL_TEST_OWNER_URL: string; VLIEGWIEL_TEST_LOGIN_URL: string; VLIEGWIEL_TEST_ADMIN_URL: string };
  stop: () => Promise<void>;
}

/**
 * The tests' own folder: never the one of `npm start`. Per checkout, so that two clones do not meet. Where Linux keeps
 * files in memory if there is plenty: a database is more than a thousand files, and on a disk the machine is busy for
 * the better part of a second making those of one test file.
 */
export const testFolder = (): string => {
  const name = `vliegwiel-test-${process.getuid?.() ?? 0}-${createHash("sha256").update(root).digest("hex").slice(0, 6)}`;
  const inMemory = path.join(memory, name);
  return process.env.VLIEGWIEL_TEST_DATA ?? (existsSync(inMemory) || hasRoom() ? inMemory : path.join("/tmp", name));
};
const memory = "/dev/shm";
const hasRoom = (): boolean => {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return Math.min(bavail * bsize, process.availableMemory()) > 4 * 1024 ** 3;
};

/** Starts PostgreSQL (fsync off: these data are thrown away) and renews the template when a migration or rule changed. */
export const prepareTestDatabase = async (): Promise<TestDatabase> => {
  const database = await startEmbeddedPostgres(testFolder(), { throwAway: true });
  await withProcessLock(path.join(testFolder(), "template.lock"), async () => {
    await dropLeftovers(database.adminUrl);
    await renewTemplate(database.adminUrl, database.ownerUrl);
  });
  return {
    environment: {
      VLIEGWIEL_TEST_OWNER_URL: withDatabase(database.ownerUrl, template),
      VLIEGWIEL_TEST_LOGIN_URL: withDatabase(database.loginUrl, template),
      VLIEGWIEL_TEST_ADMIN_URL: database.adminUrl,
    },
    stop: database.stop,
  };
};

/** A database of one's own for one test file, made in some 150 ms; drop it with {@link dropDatabase}. */
export const createTestDatabase = async (adminUrl: string): Promise<string> => {
  testDatabases += 1;
  const name = `test_${process.pid}_${testDatabases}_${process.hrtime.bigint().toString(36)}`;
  await createDatabase(adminUrl, name, template);
  return name;
};
let testDatabases = 0;

export const dropDatabase = (adminUrl: string, name: string): Promise<unknown> =>
  withClient(adminUrl, (admin) => admin.query(`drop database if exists "${name}" with (force)`));

const renewTemplate = async (adminUrl: string, ownerUrl: string): Promise<void> => {
  const wanted = templateVersion();
  const { rows } = await withClient(adminUrl, (admin) =>
    admin.query<{ version: string | null }>(
      "select shobj_description(oid, 'pg_database') as version from pg_database where datname = $1",
      [template],
    ),
  );
  if (rows[0]?.version === wanted) return;
  // Built beside the old one, so that a run next door never copies half a template.
  const fresh = `${template}_new`;
  await dropDatabase(adminUrl, fresh);
  await createDatabase(adminUrl, fresh);
  await migrate(withDatabase(ownerUrl, fresh));
  await dropDatabase(adminUrl, template);
  await withClient(adminUrl, (admin) =>
    admin.query(`alter database ${fresh} rename to ${template}; comment on database ${template} is '${wanted}'`),
  );
};

const templateVersion = (): string => {
  const reference = readdirSync(path.join(root, "modules"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|\/)(reference\.ts$|data\/)/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => path.join(root, "modules", name))
    .filter((file) => /\.(ts|json|csv)$/.test(file) && existsSync(file))
    .sort()
    .map((file) => readFileSync(file, "utf8"));
  const roles = readFileSync(path.join(root, "database/roles.sql"), "utf8");
  return createHash("sha256")
    .update(JSON.stringify([roles, migrationFiles(), accessFiles(), reference]))
    .digest("hex");
};

/** Databases of test processes that were killed before they could clean up. */
const dropLeftovers = async (adminUrl: string): Promise<void> => {
  const { rows } = await withClient(adminUrl, (admin) =>
    admin.query<{ name: string }>("select datname as name from pg_database where datname like 'test\\_%'"),
  );
  for (const { name } of rows) if (!isAlive(Number(name.split("_")[1]))) await dropDatabase(adminUrl, name);
};
