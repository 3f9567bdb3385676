/** From nothing to a house that can open: database, migrations, reference data, demo, screens. */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Configuration } from "../platform/server/configuration.ts";
import type { EmbeddedDatabase } from "../platform/server/embedded-postgres.ts";
import { buildWebWhenOld } from "./build-web.ts";
import { root, runNode, withoutKeys } from "./children.ts";
import { startEmbeddedDatabase, tell } from "./house.ts";

export interface Prepared {
  /** The server's key, and nothing stronger. */
  loginUrl: string;
  ownerUrl: string;
  embedded: EmbeddedDatabase | undefined;
}

/**
 * Sets everything up, saying what takes time.
 *
 * @throws with a sentence when a step fails; an embedded database this call started is stopped then
 */
export const prepareHouse = async (configuration: Configuration): Promise<Prepared> => {
  const embedded = configuration.databaseUrl ? undefined : await startEmbedded(configuration);
  try {
    const ownerUrl = embedded?.ownerUrl ?? configuration.ownerUrl;
    if (ownerUrl)
      await step(
        "De database kon niet worden bijgewerkt.",
        ["scripts/vliegwiel.ts", "migrate"],
        ownerUrl,
        configuration,
      );
    else
      tell(
        "database: migraties slaan we over (geen DATABASE_OWNER_URL); draai die zelf met: npm run vliegwiel -- migrate",
      );
    if (ownerUrl && !configuration.production) await seedOnce(ownerUrl, configuration);
    tell("schermen …");
    await buildWebWhenOld();
    return { loginUrl: embedded?.loginUrl ?? configuration.databaseUrl ?? "", ownerUrl: ownerUrl ?? "", embedded };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};

const startEmbedded = async (configuration: Configuration): Promise<EmbeddedDatabase> => {
  tell(`database: ingebouwd, in ${configuration.dataFolder} …`);
  const embedded = await startEmbeddedDatabase(configuration);
  if (embedded.adopted) tell("  die draaide al; we gebruiken haar mee");
  return embedded;
};

/** The demo region, on a first start only. Only in the embedded database: a database someone pointed at is theirs to fill. */
const seedOnce = async (ownerUrl: string, configuration: Configuration): Promise<void> => {
  const done = path.join(configuration.dataFolder, "demo-seeded");
  if (configuration.databaseUrl || existsSync(done)) return;
  if (!existsSync(path.join(root, "scripts/seed.ts"))) return tell("demo: nog geen demogegevens in deze versie");
  tell("demo: een verzonnen regio vullen …");
  await step(
    "De demogegevens konden niet worden geladen.",
    ["scripts/vliegwiel.ts", "seed", "--size", "demo"],
    ownerUrl,
    configuration,
  );
  writeFileSync(done, "");
};

/** One step in another process, which gets the owner's key and not the server's. */
const step = async (failure: string, args: string[], ownerUrl: string, configuration: Configuration): Promise<void> => {
  tell(args.includes("migrate") ? "migraties en vaste gegevens …" : "  even geduld");
  const env = { ...withoutKeys(process.env), ...sameClock(configuration), DATABASE_OWNER_URL: ownerUrl };
  if ((await runNode(args, env)) !== 0) throw new Error(failure);
};

/** A clock given as a moment would start anew in each process: all get the same shift instead. */
export const sameClock = ({ production, clockShiftMilliseconds: shift }: Configuration): NodeJS.ProcessEnv =>
  production ? {} : { VLIEGWIEL_CLOCK: `${shift < 0 ? "-" : "+"}${Math.abs(Math.round(shift))}ms` };
