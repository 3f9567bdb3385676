import { randomUUID } from "node:crypto";
import type { House } from "./door.ts";
import type { Session, Visit } from "./session.ts";

/** Work that the clock asks for. A module lists its jobs in jobs.ts; apps/server collects them. */
export type Job = {
  readonly name: string;
  /** Cron, UTC: minute hour day month weekday. */
  readonly when: string;
  /** Runs to the end or throws; a job that throws is tried again later, so it must be safe to repeat. */
  readonly run: (context: { readonly house: House; readonly journalFolder: string }) => Promise<void>;
};

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

/** One transaction with the key of the jobs, and its own line in the audit. @returns what the work answered, once it is kept */
export const inOwnTransaction = async <Result>(
  house: House,
  activity: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    const result = await work(transaction.session(noVisit, house.journal));
    const line = {
      id: randomUUID(),
      activity,
      operation: "write",
      outcome: "done",
      counts: transaction.counted(),
    } as const;
    await transaction.commitWith(line, []);
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};
