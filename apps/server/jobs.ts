import { Logger, parseCronItems, run } from "graphile-worker";
import pg from "pg";
import type { Configuration } from "../../platform/server/configuration.ts";
import type { House } from "../../platform/server/door.ts";
import type { Job } from "../../platform/server/job.ts";
import { jobs } from "./job-list.ts";

type Options = {
  readonly house: House;
  readonly configuration: Configuration;
  readonly log: (line: Record<string, unknown>) => void;
};

/**
 * Work done by the clock. The queue lives in its own schema under its own role; a job opens a transaction as
 * `app_jobs`, which sees only what its own functions show.
 * @returns `stop`, which hands unfinished jobs back
 */
export const startJobs = async ({ house, configuration, log }: Options): Promise<{ stop: () => Promise<void> }> => {
  const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 3, options: "-c role=app_jobs" });
  pool.on("error", () => undefined);
  const runner = await run({
    pgPool: pool,
    schema: "app_jobs",
    concurrency: 1,
    noHandleSignals: true,
    // Names of jobs only: what a job was about is not for the log.
    logger: new Logger(() => (level, message) => {
      if (level === "error") log({ level, event: "job", kind: message.slice(0, 80) });
    }),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => runJob(job, house, configuration)])),
    parsedCronItems: parseCronItems(
      jobs.map(({ name, when }) => ({ task: name, match: when, identifier: name, options: { backfillPeriod: 0 } })),
    ),
  });
  // The first seal doesn't wait for the clock.
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
};

const runJob = (job: Job, house: House, { journalFolder }: Configuration) => job.run({ house, journalFolder });
