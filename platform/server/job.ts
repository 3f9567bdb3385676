import type { House } from "./door.ts";

/** Work that the clock asks for. A module lists its jobs in jobs.ts; apps/server collects them. */
export type Job = {
  readonly name: string;
  /** Cron, UTC: minute hour day month weekday. */
  readonly when: string;
  /** Runs to the end or throws; a job that throws is tried again later, so it must be safe to repeat. */
  readonly run: (context: { readonly house: House; readonly journalFolder: string }) => Promise<void>;
};
