import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createDatabase, withClient, withDatabase } from "../platform/server/embedded-postgres.ts";
import { serverKeyProblems } from "../platform/server/server-key.ts";
import { ended, root } from "./children.ts";
import { migrate, migrationFiles } from "./migrate.ts";
import { dropDatabase } from "./test-database.ts";

const adminUrl = process.env.VLIEGWIEL_TEST_ADMIN_URL ?? "";
const made: string[] = [];
const emptyDatabase = async () => {
  const name = `test_${process.pid}_migrating_${made.length}`;
  made.push(name);
  await createDatabase(adminUrl, name);
  return {
    adminUrl: withDatabase(adminUrl, name),
    ownerUrl: withDatabase(process.env.VLIEGWIEL_TEST_OWNER_URL ?? "", name),
    loginUrl: withDatabase(process.env.VLIEGWIEL_TEST_LOGIN_URL ?? "", name),
  };
};
afterAll(async () => {
  for (const name of made) await dropDatabase(adminUrl, name);
});

test("two processes that migrate the same empty database at once both end well, and each migration ran once", async () => {
  const { ownerUrl } = await emptyDatabase();
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
  const run = () =>
    ended(spawn(process.execPath, ["scripts/vliegwiel.ts", "migrate"], { cwd: root, env, stdio: "ignore" }));
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  expect(await migrate(ownerUrl)).toEqual({ migrations: [], accessRenewed: false, reference: [] });
  const { rows } = await withClient(ownerUrl, (owner) =>
    owner.query("select name from platform_migrations.migration order by name"),
  );
  expect(rows.map(({ name }) => name)).toEqual(migrationFiles().map(({ name }) => name));
});

test("an owner's session with a temporary table of its own does not stop a migrate beside it", async () => {
  const { ownerUrl } = await emptyDatabase();
  await migrate(ownerUrl);
  await withClient(ownerUrl, async (other) => {
    await other.query("create temporary table scratch (n integer)");
    expect(await migrate(ownerUrl)).toEqual({ migrations: [], accessRenewed: false, reference: [] });
  });
});

test("a migration that changed after it ran stops production, and is said aloud elsewhere", async () => {
  const project = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-project-"));
  mkdirSync(path.join(project, "database/migrations"), { recursive: true });
  const file = path.join(project, "database/migrations/0001_house.sql");
  const { ownerUrl } = await emptyDatabase();
  writeFileSync(file, "create schema house");
  await migrate(ownerUrl, { root: project });
  writeFileSync(file, "create schema house; create schema shed");
  await expect(migrate(ownerUrl, { root: project, production: true })).rejects.toThrow(/0001_house.sql is gewijzigd/);
  const told: string[] = [];
  await migrate(ownerUrl, { root: project, onProgress: (line) => told.push(line) });
  expect(told.join()).toContain("0001_house.sql is gewijzigd");
  rmSync(project, { recursive: true });
});

test("a migration that fails half-way leaves nothing behind and names its line", async () => {
  const project = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-project-"));
  mkdirSync(path.join(project, "database/migrations"), { recursive: true });
  writeFileSync(path.join(project, "database/migrations/0001_house.sql"), "create schema house;\ncreate tabel x ()");
  const { ownerUrl } = await emptyDatabase();
  await expect(migrate(ownerUrl, { root: project })).rejects.toThrow(/0001_house.sql.*regel 2/);
  const { rowCount } = await withClient(ownerUrl, (owner) =>
    owner.query("select from pg_namespace where nspname = 'house'"),
  );
  expect(rowCount).toBe(0);
  rmSync(project, { recursive: true });
});

test("the server's own key opens nothing by itself, before and after migrating", async () => {
  const { ownerUrl, loginUrl } = await emptyDatabase();
  expect(await withClient(loginUrl, serverKeyProblems)).toEqual([]);
  await migrate(ownerUrl);
  expect(await withClient(loginUrl, serverKeyProblems)).toEqual([]);
});

test("a server with the owner's key or the superuser's is told what is wrong with it", async () => {
  const { ownerUrl, adminUrl: superuserUrl } = await emptyDatabase();
  const owner = (await withClient(ownerUrl, serverKeyProblems)).join("\n");
  expect(owner).toContain("eigenaar van database");
  expect(owner).toContain("kan app_audit worden");
  expect((await withClient(superuserUrl, serverKeyProblems)).join("\n")).toContain("superuser");
});
