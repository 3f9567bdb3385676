/** The national database in a folder of its own, made once, and the real server before it. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { type EmbeddedDatabase, startEmbeddedPostgres, withClient } from "../../platform/server/embedded-postgres.ts";
import { root, withoutKeys } from "../../scripts/children.ts";
import { migrate, migrationFiles } from "../../scripts/migrate.ts";
import type { NationalOptions } from "../../scripts/seed/national-size.ts";
import { seed } from "../../scripts/seed.ts";

export type RequestLine = {
  readonly route: string;
  readonly method: string;
  readonly statements: number;
  readonly status: number;
};

export const openNationalHouse = async (
  folder: string,
  port: number,
  number: number,
  auditRows: number,
  size: "national" | "demo" = "national",
  smaller: NationalOptions = {},
) => {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const made = madeOf(number, { auditRows, ...smaller });
  forgetOlder(folder, made);
  const database = await startEmbeddedPostgres(path.join(folder, "data"), { onProgress: tell });
  await migrate(database.ownerUrl);
  await seed(database.ownerUrl, size, number, { auditRows, ...smaller });
  writeFileSync(path.join(folder, "made-of"), made);
  const lines: RequestLine[] = [];
  const servers = [await startServer(database, folder, port, lines)];
  return {
    database,
    lines,
    baseUrl: `http://127.0.0.1:${port}`,
    /** One more node on the same database. @returns its address */
    another: async (): Promise<string> => {
      const next = port + servers.length;
      servers.push(await startServer(database, folder, next, []));
      return `http://127.0.0.1:${next}`;
    },
    stop: async () => {
      for (const server of servers) {
        const gone = new Promise((resolve) => server.once("exit", resolve));
        server.kill("SIGTERM");
        await gone;
      }
      await database.stop();
    },
  };
};

/** What the database was made of: its migrations, the country and how large it is. Rules are renewed, so they don't count. */
const madeOf = (number: number, size: NationalOptions): string =>
  createHash("sha256")
    .update(JSON.stringify([migrationFiles(), number, size]))
    .digest("hex");

const forgetOlder = (folder: string, made: string): void => {
  const note = path.join(folder, "made-of");
  const same = existsSync(note) && readFileSync(note, "utf8") === made;
  if (!same) rmSync(path.join(folder, "data"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

const startServer = async (
  database: EmbeddedDatabase,
  folder: string,
  port: number,
  lines: RequestLine[],
): Promise<ChildProcess> => {
  const server = spawn(process.execPath, ["apps/server/main.ts"], {
    cwd: root,
    env: {
      ...withoutKeys(process.env),
      DATABASE_URL: database.loginUrl,
      PORT: String(port),
      HOST: "127.0.0.1",
      VLIEGWIEL_DATA: path.join(folder, "data"),
      VLIEGWIEL_SECRET: database.secret,
      NODE_ENV: "development",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: server.stdout }).on("line", (line) => {
    const said = JSON.parse(line) as RequestLine & { event: string };
    if (said.event === "request") lines.push(said);
  });
  const deadline = performance.now() + 30_000;
  while (
    !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || performance.now() > deadline) throw new Error("the server did not start");
    await wait(50);
  }
  return server;
};

/** How many there are, for the report. */
export const countsOf = (ownerUrl: string) =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Record<string, string>>(
      `select (select count(*) from regions.region) as regions, (select count(*) from regions.municipality) as municipalities,
         (select count(*) from organisations.membership) as professionals, (select count(*) from consent.person) as persons,
         (select count(*) from consent.permission) as permissions, (select count(*) from consent.involvement) as involvements,
         (select count(*) from consent.access) as access, (select count(*) from case_consultation.consultation_case) as cases,
         (select count(*) from audit.event) + (select count(*) from audit.event_person) as "auditRows",
         pg_size_pretty(pg_database_size(current_database())) as size, current_setting('server_version') as postgres`,
    );
    return rows[0] ?? {};
  });
