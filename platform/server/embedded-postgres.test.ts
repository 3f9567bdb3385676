import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { startEmbeddedPostgres, withClient } from "./embedded-postgres.ts";
import { isAlive, processName, stillRuns } from "./process-lock.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-embedded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const works = (url: string) => withClient(url, async (client) => (await client.query("select 1 as one")).rows);

test("two who start at once share one database, and the last to leave stops it", async () => {
  const [first, second] = await Promise.all([startEmbeddedPostgres(folder), startEmbeddedPostgres(folder)]);
  expect(first.pid).toBe(second.pid);
  expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  await first.stop();
  expect(await works(second.loginUrl)).toEqual([{ one: 1 }]);
  await second.stop();
  expect(isAlive(second.pid)).toBe(false);
});

test("what was committed before a kill is there afterwards", async () => {
  const before = await startEmbeddedPostgres(folder);
  await withClient(before.ownerUrl, (owner) =>
    owner.query("create schema kept; create table kept.row as select 1 as one"),
  );
  process.kill(before.pid, "SIGKILL");
  const after = await startEmbeddedPostgres(folder);
  const { rows } = await withClient(after.ownerUrl, (owner) => owner.query("select one from kept.row"));
  expect(rows).toEqual([{ one: 1 }]);
  await before.stop();
  await after.stop();
});

test("nobody gets in without a key, and no one else can read the keys", async () => {
  const database = await startEmbeddedPostgres(folder);
  await expect(works(database.loginUrl.replace(/:[0-9a-f]+@/, ":geraden@"))).rejects.toThrow(
    /password authentication failed/,
  );
  await expect(works(database.adminUrl.replace(/:[0-9a-f]+@/, ":@"))).rejects.toThrow();
  const modes = ["keys.json", "postgres/superuser.key"].map((name) => statSync(path.join(folder, name)).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
  await database.stop();
});

test("a process that ended is not taken for one that runs, also when its number is used again", () => {
  const { pid } = spawnSync("true");
  expect(stillRuns(`${pid} `)).toBe(false);
  expect(stillRuns(processName())).toBe(true);
  expect(stillRuns(`${process.pid} 1`)).toBe(false);
});
