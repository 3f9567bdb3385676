/** What every command shares: which database, with which key, and how the clock stands. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Configuration, ConfigurationProblem, readConfiguration } from "../platform/server/configuration.ts";
import { OutOfReach } from "../platform/server/embedded-binaries.ts";
import { type EmbeddedDatabase, startEmbeddedPostgres, withClient } from "../platform/server/embedded-postgres.ts";

/** The command can't be carried out as asked: exit code 2, with a sentence. */
export class UnusableArguments extends Error {}

/** Carries the exit code that the contract gives to this outcome. */
export class Outcome extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
export const answer = (line: string): void => void process.stdout.write(`${line}\n`);

/** Does the work with the owner's key: of DATABASE_OWNER_URL, DATABASE_URL, or else the embedded database. */
export const withOwnerKey = async <T>(
  work: (ownerUrl: string, configuration: Configuration) => Promise<T>,
): Promise<T> => {
  const configuration = readConfiguration(commandEnvironment());
  const given = configuration.ownerUrl ?? configuration.databaseUrl;
  if (given) return work(given, configuration);
  const embedded = await startEmbeddedDatabase(configuration);
  try {
    return await work(embedded.ownerUrl, configuration);
  } finally {
    await embedded.stop();
  }
};

/** The embedded database in the house's own data folder. */
export const startEmbeddedDatabase = (configuration: Configuration): Promise<EmbeddedDatabase> => {
  if (configuration.production && !configuration.embeddedInProduction) {
    throw new ConfigurationProblem([
      "In productie geen ingebouwde database, tenzij u dat zegt met VLIEGWIEL_EMBEDDED=yes.",
    ]);
  }
  return startEmbeddedPostgres(configuration.dataFolder, { onProgress: tell }).catch((error: Error) => {
    // A folder someone chose is used as chosen or refused aloud; the default may move.
    if (!(error instanceof OutOfReach) || process.env.VLIEGWIEL_DATA) throw error;
    return startEmbeddedPostgres(folderElsewhere(configuration.dataFolder), { onProgress: tell });
  });
};

/**
 * As root in a closed folder (a clone in /root), PostgreSQL's own account can't reach ./data. Then its files stand
 * elsewhere, and ./data says where: without ./data the house starts from nothing, as one expects.
 */
const folderElsewhere = (dataFolder: string): string => {
  const note = path.join(dataFolder, "postgres-elsewhere");
  if (!existsSync(note)) writeFileSync(note, path.join("/var/lib/vliegwiel", randomBytes(6).toString("hex")));
  const folder = readFileSync(note, "utf8");
  tell(`  de database kan niet bij ${dataFolder} en staat daarom in ${folder}`);
  return folder;
};

/** Commands need no server's secret: they must run where only the owner's key is. */
const commandEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  VLIEGWIEL_SECRET: process.env.VLIEGWIEL_SECRET ?? "opdrachten-gebruiken-dit-geheim-nergens-voor",
  ...(process.env.DATABASE_OWNER_URL && !process.env.DATABASE_URL
    ? { DATABASE_URL: process.env.DATABASE_OWNER_URL }
    : {}),
});

/** Sets the one clock that server, jobs and policies read. Production always runs on real time. */
export const setClock = (ownerUrl: string, shiftMilliseconds: number): Promise<unknown> =>
  withClient(ownerUrl, (owner) =>
    owner.query(
      "update platform.clock set shift = make_interval(secs => $1) where shift <> make_interval(secs => $1)",
      [shiftMilliseconds / 1000],
    ),
  );
