/**
 * The database for who has none: the real PostgreSQL that ships inside npm, without a TCP port.
 * Everything that is a secret stands in files only the account of the house can read.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Account, handOver, postgresAccount, reachableBinaries, socketFolderFor } from "./embedded-binaries.ts";
import { isAlive, isZombie, processName, stillRuns, withProcessLock } from "./process-lock.ts";

export interface EmbeddedDatabase {
  /** The key of app_owner: migrations, seeds, backup. */
  ownerUrl: string;
  /** The key of app_login: what the server connects with. */
  loginUrl: string;
  /** The superuser. For the launcher and for throw-away databases in tests, never for a server. */
  adminUrl: string;
  /** A secret of this house for who gave none (VLIEGWIEL_SECRET), outside production. */
  secret: string;
  socketFolder: string;
  /** The number of the postgres process itself. */
  pid: number;
  /** True when it was already running. */
  adopted: boolean;
  /** Stops the database, unless another process still uses it: then that one does so when it leaves. */
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Data may be lost when the machine fails: for tests about something else only. */
  throwAway?: boolean;
  /** Told in a few words what takes a while. */
  onProgress?: (line: string) => void;
}

const databaseName = "vliegwiel";
const rolesFile = path.join(import.meta.dirname, "../../database/roles.sql");
// postgres logs in the C locale whatever the machine speaks; the rest of the environment is none of its business.
const postgresEnvironment = { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" };

/**
 * Starts the embedded PostgreSQL in `folder`, or joins the one that already runs there, and sees to it
 * that roles, keys and the database `vliegwiel` exist. Nothing is migrated yet.
 */
export const startEmbeddedPostgres = async (
  folder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> => {
  const account = postgresAccount();
  const home = path.resolve(folder);
  // The mode is for the house's own folder only: a closed folder above would keep the database's account out.
  mkdirSync(path.dirname(home), { recursive: true, mode: 0o755 });
  mkdirSync(home, { recursive: true, mode: 0o750 });
  handOver(home, account, "enter");
  const binaries = reachableBinaries(home, account);
  const cluster = path.join(home, "postgres");
  const lock = path.join(home, "postgres.lock");
  return withProcessLock(lock, async () => {
    rmSync(path.join(home, "postgres.new"), { recursive: true, force: true });
    if (!existsSync(cluster)) {
      options.onProgress?.("een nieuwe database maken");
      initialise(binaries, cluster, `${cluster}.new`, account);
    }
    const superuserKey = readFileSync(path.join(cluster, "superuser.key"), "utf8");
    const launched = await launch({ binaries, cluster, account, superuserKey, throwAway: options.throwAway === true });
    const urlOf = (role: string, key: string, database = databaseName) =>
      `postgres://${role}:${key}@${encodeURIComponent(launched.socketFolder)}/${database}`;
    const leave = join(path.join(home, "postgres.users"));
    try {
      const keys = readKeys(path.join(home, "keys.json"));
      await prepareRolesAndDatabase((database) => urlOf("postgres", superuserKey, database), keys);
      return {
        ownerUrl: urlOf("app_owner", keys.owner),
        loginUrl: urlOf("app_login", keys.login),
        adminUrl: urlOf("postgres", superuserKey, "postgres"),
        secret: keys.secret,
        ...launched,
        stop: () => withProcessLock(lock, async () => void (leave() && (await stopPostgres(launched.pid)))),
      };
    } catch (error) {
      if (leave()) await stopPostgres(launched.pid);
      throw error;
    }
  });
};

/** Makes the cluster beside its place and moves it there when whole: a killed initdb leaves nothing that looks like a database. */
const initialise = (binaries: string, cluster: string, fresh: string, account: Account): void => {
  mkdirSync(fresh, { mode: 0o700 });
  const keyFile = path.join(fresh, "superuser.key");
  writeFileSync(keyFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  handOver(fresh, account, "own");
  handOver(keyFile, account, "own");
  const made = spawnSync(
    path.join(binaries, "bin", "initdb"),
    [
      ...[
        "-D",
        path.join(fresh, "data"),
        "-U",
        "postgres",
        "--auth=scram-sha-256",
        `--pwfile=${keyFile}`,
        "-E",
        "UTF8",
      ],
      ...["--locale=C", "--locale-provider=icu", "--icu-locale=nl-NL", "--data-checksums"],
    ],
    { ...account, cwd: "/", env: postgresEnvironment, encoding: "utf8" },
  );
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`De database kon niet worden gemaakt (initdb): ${made.error?.message ?? made.stderr}`);
  }
  renameSync(fresh, cluster);
};

/** Nothing is kept safe, and nothing happens by itself: statistics that come by chance would change plans by chance. */
const forThrowingAway = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_wal_size: "256MB",
};

interface Launch {
  binaries: string;
  cluster: string;
  account: Account;
  superuserKey: string;
  throwAway: boolean;
}

const launch = async ({ binaries, cluster, account, superuserKey, throwAway }: Launch) => {
  const data = path.join(cluster, "data");
  const running = readPidFile(data);
  if (running && isAlive(running.pid) && (await answers(running.socketFolder, superuserKey))) {
    return { pid: running.pid, socketFolder: running.socketFolder, adopted: true };
  }
  const socketFolder = socketFolderFor(cluster, account);
  if (running) await clearRemains(running.pid, data, socketFolder);
  const settings = {
    listen_addresses: "",
    max_connections: "60",
    password_encryption: "scram-sha-256",
    cluster_name: "vliegwiel",
    ...(throwAway ? forThrowingAway : {}),
  };
  const child = spawn(
    path.join(binaries, "bin", "postgres"),
    [
      "-D",
      data,
      "-k",
      socketFolder,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // Detached: Ctrl-C in the terminal reaches the house, which then stops the database last.
    { ...account, cwd: "/", env: postgresEnvironment, stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  await untilItAnswers(child, () => answers(socketFolder, superuserKey));
  return { pid: child.pid ?? 0, socketFolder, adopted: false };
};

const untilItAnswers = async (child: ChildProcess, answered: () => Promise<boolean>): Promise<void> => {
  let log = "";
  let gone = "";
  child.stderr?.on("data", (text: Buffer) => {
    log = (log + text.toString()).slice(-4000);
  });
  child.on("error", (error) => {
    gone = error.message;
  });
  child.on("exit", (code) => {
    gone = `ended with code ${code}`;
  });
  const deadline = performance.now() + 60_000;
  while (!(await answered())) {
    if (gone || performance.now() > deadline)
      throw new Error(`PostgreSQL startte niet (${gone || "na 60 seconden"}):\n${log}`);
    await wait(20);
  }
  child.unref();
  // Kept reading, so that postgres never blocks on a full pipe; but no reason for this process to stay alive.
  if (child.stderr && "unref" in child.stderr) (child.stderr as unknown as { unref: () => void }).unref();
};

/** After a kill, PostgreSQL takes a killed but unreaped process for a running server: wait for it to be reaped, or drop its lock files. */
const clearRemains = async (pid: number, data: string, socketFolder: string): Promise<void> => {
  const deadline = performance.now() + 5_000;
  while (isZombie(pid) && performance.now() < deadline) await wait(50);
  if (!isAlive(pid)) {
    rmSync(path.join(data, "postmaster.pid"), { force: true });
    rmSync(path.join(socketFolder, ".s.PGSQL.5432.lock"), { force: true });
  }
};

const readPidFile = (data: string): { pid: number; socketFolder: string } | undefined => {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  // PostgreSQL writes: number, data folder, start time, port, socket folder, …
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? "" };
};

const answers = async (socketFolder: string, superuserKey: string): Promise<boolean> => {
  const client = new pg.Client({ host: socketFolder, user: "postgres", password: superuserKey, database: "postgres" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

interface Keys {
  owner: string;
  login: string;
  secret: string;
}

const readKeys = (file: string): Keys => {
  const known: Partial<Keys> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const key = () => randomBytes(24).toString("hex");
  const keys: Keys = { owner: known.owner ?? key(), login: known.login ?? key(), secret: known.secret ?? key() };
  if (JSON.stringify(known) !== JSON.stringify(keys)) {
    writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return keys;
};

const prepareRolesAndDatabase = async (adminUrl: (database: string) => string, keys: Keys): Promise<void> => {
  await withClient(adminUrl("postgres"), async (admin) => {
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [databaseName]);
    if (!rowCount) await admin.query(`create database ${databaseName}`);
  });
  await withClient(adminUrl(databaseName), async (admin) => {
    await admin.query(readFileSync(rolesFile, "utf8"));
    // The keys are our own hexadecimal digits, so they can stand in the statement (which takes no parameters).
    await admin.query(`alter role app_owner password '${keys.owner}'; alter role app_login password '${keys.login}'`);
  });
};

/**
 * Makes a database of its own, optionally as a copy, with the same locks on the door as the real one
 * (PostgreSQL does not copy the rights on a database itself).
 */
export const createDatabase = async (adminUrl: string, name: string, template = "template0"): Promise<void> => {
  await withClient(adminUrl, (admin) =>
    admin.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`),
  );
  await withClient(withDatabase(adminUrl, name), (admin) => admin.query(readFileSync(rolesFile, "utf8")));
};

/** The same key and place, another database. */
export const withDatabase = (url: string, name: string): string => url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);

/** Opens a connection for one piece of work. */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  // A connection that is cut (the database stopped) fails the running query; without a listener it would end the process too.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Writes this process down as a user of the database; the answer of leaving is whether it was the last. */
const join = (folder: string): (() => boolean) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One process may start it twice (tests do): each has its own line.
  const mine = path.join(folder, randomBytes(6).toString("hex"));
  writeFileSync(mine, processName(), { mode: 0o600 });
  return () => {
    rmSync(mine, { force: true });
    for (const file of readdirSync(folder).map((name) => path.join(folder, name))) {
      if (stillRuns(readFileSync(file, "utf8"))) return false;
      rmSync(file, { force: true });
    }
    return true;
  };
};

/** Fast shutdown: open transactions roll back, everything committed is on disk. */
const stopPostgres = async (pid: number): Promise<void> => {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  while (isAlive(pid)) await wait(10);
};
