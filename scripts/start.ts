/** npm start: from a fresh clone to an address to open. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Configuration, ConfigurationProblem, readConfiguration } from "../platform/server/configuration.ts";
import { ended, root, runNode, withoutKeys } from "./children.ts";
import { answer, tell } from "./house.ts";
import { type Prepared, prepareHouse, sameClock } from "./prepare.ts";

const begin = performance.now();
const seconds = () => `${((performance.now() - begin) / 1000).toFixed(1).replace(".", ",")} s`;

const start = async (): Promise<number> => {
  const configuration = readConfiguration();
  await refuseTakenPort(configuration);
  const house = await prepareHouse(configuration);
  try {
    return await serve(configuration, house);
  } finally {
    // Last: the server has let go of its connections by now.
    await house.embedded?.stop();
  }
};

/** Said before the work begins, with the way out: the usual reason is another Vliegwiel in another window. */
const refuseTakenPort = ({ port, host }: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new ConfigurationProblem([`Poort ${port} is al in gebruik. Kies een andere: PORT=${port + 1} npm start`])
          : error,
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const serve = async (configuration: Configuration, house: Prepared): Promise<number> => {
  const watch = process.argv.includes("--watch");
  const server = spawn(process.execPath, [...(watch ? ["--watch"] : []), "apps/server/main.ts"], {
    cwd: root,
    env: serverEnvironment(configuration, house),
    // Its own process group: Ctrl-C in the terminal comes here, and from here to the server once.
    stdio: ["ignore", "inherit", "inherit"],
    detached: process.platform !== "win32",
  });
  const screens = watch ? watchScreens() : undefined;
  const over = ended(server);
  let asked = false;
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      // Asked twice: whoever asks means it.
      server.kill(asked ? "SIGKILL" : "SIGTERM");
      asked = true;
    });
  }
  if (await opens(configuration, server)) await welcome(configuration, house);
  const code = await over;
  screens?.kill();
  return asked ? 0 : code;
};

/** Only the server's own key: with the owner's in its environment, one mistake would open every row. */
const serverEnvironment = (configuration: Configuration, house: Prepared): NodeJS.ProcessEnv => ({
  ...withoutKeys(process.env),
  ...sameClock(configuration),
  DATABASE_URL: house.loginUrl,
  VLIEGWIEL_SECRET: process.env.VLIEGWIEL_SECRET || house.embedded?.secret || configuration.secret,
});

const watchScreens = (): ChildProcess =>
  spawn(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--watch", "--config", "apps/web/vite.config.ts"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );

/** Waits until the server answers that it is ready; false when it ended first. */
const opens = async ({ port, host }: Configuration, server: ChildProcess): Promise<boolean> => {
  const address = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  while (server.exitCode === null && server.signalCode === null) {
    const ready = await fetch(`http://${address}:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return server.exitCode === null;
    await wait(50);
  }
  return false;
};

interface DemoPerson {
  name: string;
  email: string;
  password: string;
  what: string;
}

const welcome = async (configuration: Configuration, house: Prepared): Promise<void> => {
  answer(`\nVliegwiel staat open: ${configuration.baseUrl}   (${seconds()})\n`);
  if (configuration.production) return firstAdministrator(house.ownerUrl);
  const file = path.join(root, "demo/people.json");
  if (!existsSync(file)) return;
  const people = JSON.parse(readFileSync(file, "utf8")) as DemoPerson[];
  answer("Om mee in te loggen (alles is verzonnen):\n");
  const width = (pick: (person: DemoPerson) => string) => Math.max(...people.map((person) => pick(person).length));
  const [mail, password] = [width(({ email }) => email), width((person) => person.password)];
  for (const person of people) {
    answer(`  ${person.email.padEnd(mail)}   ${person.password.padEnd(password)}   ${person.name}, ${person.what}`);
  }
  answer("\nStoppen: Ctrl-C\n");
};

const firstAdministrator = async (ownerUrl: string): Promise<void> => {
  if (!ownerUrl) return tell("Eerste beheerder maken: DATABASE_OWNER_URL=… npm run --silent vliegwiel -- first-admin");
  // Exit code 3 means: there is an administrator already. Then there is nothing to say.
  await runNode(["scripts/vliegwiel.ts", "first-admin", "--when-none"], {
    ...withoutKeys(process.env),
    DATABASE_OWNER_URL: ownerUrl,
  });
};

try {
  process.exitCode = await start();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof ConfigurationProblem ? 2 : 1;
}
