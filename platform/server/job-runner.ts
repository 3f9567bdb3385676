import { Logger, parseCronItems, run } from "graphile-worker";
import pg from "pg";
import type { Configuration } from "./configuration.ts";
import type { House } from "./door.ts";
import type { Job } from "./job.ts";

type Options = {
  readonly house: House;
  readonly jobs: readonly Job[];
  readonly configuration: Pick<Configuration, "databaseUrl" | "journalFolder">;
  readonly log: (line: Record<string, unknown>) => void;
};

/**
 * Whether nobody waits for this error but the queue: the worker tells it how a job ended without waiting for the answer,
 * and when the database goes away at that moment Node would end the whole server for it. Such a job stays taken until
 * its lock is over; the next round of the clock comes sooner, and each job can be done twice.
 */
export const isOfTheQueue = (reason: unknown): reason is Error =>
  reason instanceof Error && /[\\/]node_modules[\\/]graphile-worker[\\/]/.test(reason.stack ?? "");

/**
 * Work done by the clock. The queue lives in its own schema under its own role; a job opens a transaction as
 * `app_jobs`, which sees only what its own functions show.
 * @returns `stop`, which hands unfinished jobs back
 */
export const startJobs = async ({
  house,
  jobs,
  configuration,
  log,
}: Options): Promise<{ stop: () => Promise<void> }> => {
  const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 3, options: "-c role=app_jobs" });
  // A connection that dies is replaced; the worker asks again by itself.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const onLost = (reason: unknown) => {
    if (!isOfTheQueue(reason)) throw reason;
    log({ level: "error", event: "job", kind: `not told to the queue: ${reason.message}`.slice(0, 80) });
  };
  process.on("unhandledRejection", onLost);
  const runner = await run({
    pgPool: pool,
    schema: "app_jobs",
    concurrency: 1,
    noHandleSignals: true,
    // Names of jobs only: what a job was about is not for the log.
    logger: new Logger(() => (level, message) => {
      if (level === "error") log({ level, event: "job", kind: message.slice(0, 80) });
    }),
    taskList: Object.fromEntries(
      jobs.map((job) => [job.name, () => job.run({ house, journalFolder: configuration.journalFolder })]),
    ),
    parsedCronItems: parseCronItems(
      jobs.map(({ name, when }) => ({ task: name, match: when, identifier: name, options: { backfillPeriod: 0 } })),
    ),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
      process.off("unhandledRejection", onLost);
    },
  };
};
