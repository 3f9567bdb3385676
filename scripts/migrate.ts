/**
 * Brings a database up to date: the ordered migrations, then who may see what, then reference data.
 * Runs with the owner's key, in another process than the server.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { floorPlan } from "../floor-plan.mjs";
import { withClient } from "../platform/server/embedded-postgres.ts";
import { livedIn, rememberFreshness } from "./fresh-database.ts";
import { prepareJobQueue } from "./job-queue.ts";

export interface MigrateOptions {
  /** In production a migration that changed after it ran stops everything; elsewhere it is said aloud. */
  production?: boolean;
  onProgress?: (line: string) => void;
  /** The project's folder; another one in tests. */
  root?: string;
}

export interface Migrated {
  migrations: string[];
  accessRenewed: boolean;
  reference: string[];
}

/** A reference.ts of a module: loads what every house needs (regions, holidays); safe to run again. */
interface ReferenceData {
  referenceVersion: string;
  loadReference: (owner: pg.Client) => Promise<void>;
}

const ownRoot = path.join(import.meta.dirname, "..");
const lockNumber = 7_105_633; // any number, as long as every migrate uses the same

/** Safe to run twice, and from two processes: the second waits and finds nothing to do. */
export const migrate = (ownerUrl: string, options: MigrateOptions = {}): Promise<Migrated> =>
  withClient(ownerUrl, async (owner) => {
    await owner.query("select pg_advisory_lock($1)", [lockNumber]);
    await openLedger(owner);
    await prepareJobQueue(owner, ownerUrl);
    const fresh = (await livedIn(owner)).length === 0;
    try {
      return {
        migrations: await applyMigrations(owner, options),
        accessRenewed: await renewAccess(owner, options),
        reference: await loadReferenceData(owner, options),
      };
    } finally {
      // Also when a step failed half-way: what did load is still not someone's work.
      if (fresh) await rememberFreshness(owner);
    }
  });

const openLedger = async (owner: pg.Client): Promise<void> => {
  const { rowCount } = await owner.query("select from pg_namespace where nspname = 'platform_migrations'");
  if (rowCount) return;
  await inTransaction(owner, () =>
    owner.query(`
      create schema platform_migrations;
      create table platform_migrations.migration (
        name text primary key, sha256 text not null, at timestamptz not null default now());
      -- What is re-run when it changed: 'access' and 'reference:<module>'; and 'fresh', the rows of an empty house.
      create table platform_migrations.loaded (
        what text primary key, version text not null, at timestamptz not null default now());
      alter table platform_migrations.migration enable row level security;
      alter table platform_migrations.loaded enable row level security`),
  );
};

const applyMigrations = async (owner: pg.Client, options: MigrateOptions): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string; sha256: string }>(
    "select name, sha256 from platform_migrations.migration",
  );
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const done: string[] = [];
  for (const { name, text } of migrationFiles(options.root ?? ownRoot)) {
    const known = applied.get(name);
    if (known === undefined) {
      options.onProgress?.(name);
      await applyOne(owner, name, text);
      done.push(name);
    } else if (known !== sha256(text)) {
      const problem = `Migratie ${name} is gewijzigd nadat zij is uitgevoerd.`;
      if (options.production) throw new Error(`${problem} Zet het bestand terug en maak een nieuwe migratie.`);
      options.onProgress?.(`LET OP: ${problem} Deze database loopt niet gelijk: maak de map met gegevens leeg.`);
    }
  }
  return done;
};

const applyOne = async (owner: pg.Client, name: string, text: string): Promise<void> => {
  try {
    await inTransaction(owner, async () => {
      await owner.query(text);
      await owner.query("insert into platform_migrations.migration (name, sha256) values ($1, $2)", [
        name,
        sha256(text),
      ]);
    });
  } catch (error) {
    throw new Error(`Migratie ${name} lukt niet: ${(error as Error).message}${lineOf(error, text)}`, { cause: error });
  }
};

const lineOf = (error: unknown, text: string): string => {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? ` (regel ${text.slice(0, position).split("\n").length})` : "";
};

/** Drops every policy and runs every access.sql again, in one transaction: a rule removed from a file is gone. */
const renewAccess = async (owner: pg.Client, options: MigrateOptions): Promise<boolean> => {
  const files = accessFiles(options.root ?? ownRoot);
  const { rows } = await owner.query<{ name: string }>("select name from platform_migrations.migration order by name");
  // A new migration may have made a table that an existing rule is about, so it counts as well.
  const version = sha256(JSON.stringify([files, rows.map(({ name }) => name)]));
  if ((await versionOf(owner, "access")) === version) return false;
  options.onProgress?.("toegangsregels");
  await inTransaction(owner, async () => {
    for (const { name, text } of files) {
      try {
        await owner.query(text);
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}${lineOf(error, text)}`, { cause: error });
      }
    }
    await setVersion(owner, "access", version);
  });
  return true;
};

const loadReferenceData = async (owner: pg.Client, options: MigrateOptions): Promise<string[]> => {
  const root = options.root ?? ownRoot;
  const loaded: string[] = [];
  for (const module of Object.keys(floorPlan)) {
    const file = path.join(root, "modules", module, "reference.ts");
    if (!existsSync(file)) continue;
    const reference = (await import(file)) as ReferenceData;
    const what = `reference:${module}`;
    if ((await versionOf(owner, what)) === reference.referenceVersion) continue;
    options.onProgress?.(`vaste gegevens: ${module}`);
    await inTransaction(owner, async () => {
      await reference.loadReference(owner);
      await setVersion(owner, what, reference.referenceVersion);
    });
    loaded.push(module);
  }
  return loaded;
};

/** The migrations in their order. */
export const migrationFiles = (root = ownRoot): { name: string; text: string }[] => {
  const folder = path.join(root, "database", "migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
};

/** drop-policies.sql, platform/access.sql, then every module's access.sql, lowest floor first. */
export const accessFiles = (root = ownRoot): { name: string; text: string }[] =>
  ["database/drop-policies.sql", "platform/access.sql", ...Object.keys(floorPlan).map((m) => `modules/${m}/access.sql`)]
    .filter((name) => existsSync(path.join(root, name)))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8") }));

const versionOf = async (owner: pg.Client, what: string): Promise<string | undefined> => {
  const { rows } = await owner.query<{ version: string }>(
    "select version from platform_migrations.loaded where what = $1",
    [what],
  );
  return rows[0]?.version;
};

const setVersion = (owner: pg.Client, what: string, version: string) =>
  owner.query(
    `insert into platform_migrations.loaded (what, version) values ($1, $2)
     on conflict (what) do update set version = excluded.version, at = now()`,
    [what, version],
  );

const inTransaction = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
