import { accessSync, constants, existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigurationProblem, readConfiguration } from "../../platform/server/configuration.ts";
import { installedBinaries } from "../../platform/server/embedded-binaries.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { serverKeyProblems } from "../../platform/server/server-key.ts";
import { appliedMigrations } from "../backup.ts";
import { answer, Outcome, startEmbeddedDatabase } from "../house.ts";
import { migrationFiles } from "../migrate.ts";
import type { Command } from "../vliegwiel.ts";

/** What was looked at, and what to do when it is not right. */
interface Finding {
  what: string;
  advice: string | null;
}

/** doctor: says what is missing or misconfigured, in words, with the line to run. Exit 1 when something is. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  const findings = [...theMachine(), ...(await theHouse())];
  for (const { what, advice } of findings)
    answer(advice === null ? `goed   ${what}` : `FOUT   ${what}\n       ${advice}`);
  const wrong = findings.filter(({ advice }) => advice !== null).length;
  if (wrong > 0) throw new Outcome(1, `${wrong} ${wrong === 1 ? "ding klopt" : "dingen kloppen"} niet.`);
};

const finding = (what: string, good: boolean, advice: string): Finding => ({ what, advice: good ? null : advice });

const theMachine = (): Finding[] => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return [
    finding(`Node ${process.versions.node}`, major > 24 || (major === 24 && minor >= 7), "Draai: npm run setup"),
    ...(process.env.DATABASE_URL
      ? []
      : [finding("ingebouwde PostgreSQL", installedBinaries() !== undefined, "Draai: npm ci --include=optional")]),
    finding("gebouwde schermen", existsSync("apps/web/dist/index.html"), "Draai: npm run setup"),
    ...(process.env.NODE_ENV === "production"
      ? []
      : [finding("browser voor de tests", existsSync("/usr/bin/chromium"), "Draai: sudo apt-get install -y chromium")]),
  ];
};

const theHouse = async (): Promise<Finding[]> => {
  try {
    const configuration = readConfiguration();
    const settings = finding("instellingen", true, "");
    const folder = existsSync(configuration.dataFolder)
      ? [
          finding(
            `map ${configuration.dataFolder}`,
            writable(configuration.dataFolder),
            `Draai: sudo chown ${process.getuid?.() ?? "uzelf"} ${configuration.dataFolder}`,
          ),
        ]
      : [];
    if (configuration.databaseUrl) {
      return [settings, ...folder, ...(await theDatabase(configuration.databaseUrl, configuration.ownerUrl))];
    }
    const embedded = await startEmbeddedDatabase(configuration);
    try {
      return [settings, ...folder, ...(await theDatabase(embedded.loginUrl, embedded.ownerUrl))];
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    if (error instanceof ConfigurationProblem)
      return error.problems.map((problem) => ({ what: "instellingen", advice: problem }));
    return [{ what: "database", advice: (error as Error).message }];
  }
};

const theDatabase = async (loginUrl: string, ownerUrl: string | undefined): Promise<Finding[]> => {
  const key = await withClient(loginUrl, async (client) => {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const version = Number(rows[0]?.version);
    return [
      finding(
        `PostgreSQL ${Math.floor(version / 10_000)}`,
        version >= 150_000,
        "Vliegwiel vraagt PostgreSQL 15 of nieuwer.",
      ),
      ...(await serverKeyProblems(client)).map((problem) => ({ what: "sleutel van de server", advice: problem })),
    ];
  });
  if (!ownerUrl)
    return [...key, finding("migraties", false, "Geef DATABASE_OWNER_URL, dan kijken we of de database bij is.")];
  return [...key, await migrations(ownerUrl)];
};

const migrations = (ownerUrl: string): Promise<Finding> =>
  withClient(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query("select where to_regclass('platform_migrations.migration') is not null");
    const applied = new Set(rowCount ? (await appliedMigrations(owner)).map(({ name }) => name) : []);
    const missing = migrationFiles().filter(({ name }) => !applied.has(name));
    return finding(`migraties (${applied.size})`, missing.length === 0, "Draai: npm run --silent vliegwiel -- migrate");
  });

const writable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
