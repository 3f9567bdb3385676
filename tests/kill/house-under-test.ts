/** A whole house of its own, on a disk that counts (fsync on): the real database and the real server, both killable. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { type EmbeddedDatabase, startEmbeddedPostgres, withClient } from "../../platform/server/embedded-postgres.ts";
import { isAlive } from "../../platform/server/process-lock.ts";
import { withoutKeys } from "../../scripts/children.ts";
import { migrate } from "../../scripts/migrate.ts";

export type Kill = "server" | "database" | "one connection" | "server and database";

const root = path.join(import.meta.dirname, "../..");

export class HouseUnderTest {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-kill-"));
  readonly journalFolder = path.join(this.folder, "journal");
  /** Free when the house first opens; it comes back at the same one. */
  #port = 0;
  #database: EmbeddedDatabase | undefined;
  #databaseDown = true;
  #server: ChildProcess | undefined;
  /** What the server said besides its request lines, for a failure. */
  readonly said: string[] = [];

  get baseUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get database(): EmbeddedDatabase {
    if (!this.#database) throw new Error("the database was not started");
    return this.#database;
  }

  /** Starts what is not running, and waits until the house answers that it is ready. */
  async start(): Promise<void> {
    this.#port ||= await freePort();
    if (!this.#database) {
      // As root, PostgreSQL runs under its own account, which has to get in.
      chmodSync(this.folder, 0o755);
      this.#database = await startEmbeddedPostgres(path.join(this.folder, "data"));
      this.#databaseDown = false;
      await migrate(this.#database.ownerUrl);
    }
    await this.revive();
  }

  /** After a kill: the database first, then the server when that is gone too. */
  async revive(): Promise<void> {
    // PostgreSQL recovers from a lost connection by itself: nobody starts it again.
    if (this.#databaseDown) this.#database = await this.#startDatabase();
    this.#databaseDown = false;
    if (!this.serverRuns()) this.#launchServer();
    await this.#ready();
  }

  /** A connection that was just being made when the rest was killed, holds the memory until it notices. */
  async #startDatabase(attempts = 10): Promise<EmbeddedDatabase> {
    try {
      return await startEmbeddedPostgres(path.join(this.folder, "data"));
    } catch (error) {
      if (attempts === 0 || !String(error).includes("shared memory block")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return this.#startDatabase(attempts - 1);
    }
  }

  serverRuns(): boolean {
    return this.#server !== undefined && this.#server.exitCode === null && this.#server.signalCode === null;
  }

  #launchServer(): void {
    const server = spawn(process.execPath, ["apps/server/main.ts"], {
      cwd: root,
      env: {
        ...withoutKeys(process.env),
        DATABASE_URL: this.database.loginUrl,
        PORT: String(this.#port),
        HOST: "127.0.0.1",
        VLIEGWIEL_DATA: path.join(this.folder, "data"),
        VLIEGWIEL_JOURNAL: this.journalFolder,
        VLIEGWIEL_SECRET: this.database.secret,
        NODE_ENV: "development",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (text: Buffer) => {
        const lines = text.toString().split("\n");
        this.said.push(...lines.filter((line) => line !== "" && !line.includes('"event":"request"')));
        this.said.splice(0, Math.max(0, this.said.length - 60));
      });
    this.#server = server;
  }

  async #ready(): Promise<void> {
    const deadline = performance.now() + 30_000;
    while (performance.now() < deadline) {
      if (!this.serverRuns()) throw new Error(`the server ended by itself:\n${this.said.join("\n")}`);
      const answer = await fetch(`${this.baseUrl}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    throw new Error(`the house was not ready in 30 seconds:\n${this.said.join("\n")}`);
  }

  /** SIGKILL, without any warning. */
  async kill(what: Kill): Promise<void> {
    if (what === "one connection") return this.#killOneConnection();
    const processes = what === "server" ? [] : await this.#processesOfTheDatabase();
    if (what !== "database") await this.#killServer();
    if (what === "server") return;
    // First the one that would notice, then everything it started.
    const all = [this.database.pid, ...processes.map((p) => p.pid)];
    for (const pid of all) kill(pid);
    while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 2));
    this.#databaseDown = true;
  }

  /** PostgreSQL can't trust its shared memory after this: it throws everyone out and recovers by itself. */
  async #killOneConnection(): Promise<void> {
    const witness = new pg.Client({ connectionString: this.database.adminUrl });
    witness.on("error", () => undefined);
    await witness.connect();
    const thrownOut = new Promise((resolve) => witness.once("end", resolve));
    const connection = (await this.#processesOfTheDatabase()).find(({ serves }) => serves === "vliegwiel");
    if (connection) kill(connection.pid);
    else await witness.end();
    await thrownOut;
  }

  async #killServer(): Promise<void> {
    const server = this.#server;
    if (!server || !this.serverRuns()) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
  }

  #processesOfTheDatabase(): Promise<{ pid: number; serves: string }[]> {
    return withClient(this.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ pid: number; serves: string }>(
        "select pid, application_name as serves from pg_stat_activity where pid <> pg_backend_pid() order by random()",
      );
      return rows;
    });
  }

  /** The owner's key: to lay the table before, and to look behind the policies after. */
  async asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
    return withClient(this.database.ownerUrl, work);
  }

  async stop(): Promise<void> {
    await this.#killServer();
    await this.#database?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const kill = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was gone already.
  }
};
