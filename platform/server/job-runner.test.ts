import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loginUrl, ownerUrl } from "../../tests/harness/world.ts";
import { isOfTheQueue } from "./job-runner.ts";

const here = (file: string) => JSON.stringify(pathToFileURL(path.join(import.meta.dirname, file)).href);

/** Does the work of the clock and nothing else; its one job shuts everyone out of the database and then goes wrong. */
const server = `
import pg from "pg";
import { startJobs } from ${here("job-runner.ts")};
const owner = new pg.Client({ connectionString: ${JSON.stringify(ownerUrl)} });
const keeper = new pg.Client({ connectionString: ${JSON.stringify(process.env.VLIEGWIEL_TEST_ADMIN_URL)} });
await owner.connect();
await keeper.connect();
const name = (await owner.query("select current_database() as name")).rows[0].name;
const told = [];
const tellingIsLost = new Promise((resolve) => {
  globalThis.log = (line) => {
    told.push(line.kind);
    if (line.kind.startsWith("not told to the queue")) resolve();
  };
});
const shutOut = {
  name: "shut-out",
  when: "0 0 1 1 *",
  run: async () => {
    await keeper.query('alter database "' + name + '" connection limit 0');
    await keeper.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2", [name, ${JSON.stringify(new URL(loginUrl).username)}]);
    throw new Error("the database went away");
  },
};
await startJobs({ house: {}, jobs: [shutOut], configuration: { databaseUrl: ${JSON.stringify(loginUrl)}, journalFolder: "" }, log: (line) => globalThis.log(line) });
await owner.query("select app_jobs.add_job('shut-out')");
await tellingIsLost;
await keeper.query('alter database "' + name + '" connection limit -1');
console.log(JSON.stringify(told));
process.exit(0);
`;

test("a server stays up when the database goes away just as a job has to be told to have failed", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", server], {
    cwd: path.join(import.meta.dirname, "../.."),
    encoding: "utf8",
    timeout: 25_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("Failed task");
});

test("what goes wrong elsewhere and nobody waits for still ends the server", () => {
  expect(isOfTheQueue(new Error("a promise of our own"))).toBe(false);
});
