import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/** The schema of the job library; its tables belong to the role of the same name, never to the owner's data. */
const queue = "app_jobs";

/**
 * Makes or renews the job library's own tables. They belong to app_jobs; the owner lends it the right to make a schema
 * for the first time only, so that the server never has that right.
 */
export const prepareJobQueue = async (owner: pg.Client, ownerUrl: string): Promise<void> => {
  const { rows } = await owner.query<{ made: boolean }>(
    "select to_regclass('app_jobs.migrations') is not null as made",
  );
  const lend = async (sql: (database: string) => string) => {
    const { rows: names } = await owner.query<{ name: string }>("select quote_ident(current_database()) as name");
    for (const { name } of names) await owner.query(sql(name));
  };
  if (!rows[0]?.made) await lend((name) => `grant create on database ${name} to ${queue}`);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: `-c role=${queue}` });
  // A connection that is cut fails the running query; nobody has to hear it twice.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await runMigrations({ pgPool: pool, schema: queue, logger: new Logger(() => () => undefined) });
  } finally {
    await pool.end();
    await lend((name) => `revoke create on database ${name} from ${queue}`);
  }
};
