import { randomUUID } from "node:crypto";
import type { House } from "../../../platform/server/door.ts";
import type { Job } from "../../../platform/server/job.ts";
import type { Session, Visit } from "../../../platform/server/session.ts";
import { announce, deleteWhatIsDue, turnMonths } from "../actions/retention-run.ts";

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

/** One transaction with the key of the jobs, and its own line in the audit. */
const inOwnTransaction = async <Result>(
  house: House,
  operation: "write" | "read",
  work: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    const result = await work(transaction.session(noVisit, house.journal));
    await transaction.commitWith({ id: randomUUID(), activity: "retention", operation, outcome: "done" }, []);
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/** Each step is safe to repeat: what is gone is gone, what was announced is announced once. */
export const jobs: readonly Job[] = [
  {
    name: "announce-deletions",
    when: "10 1 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "write", announce)),
  },
  {
    name: "delete-what-is-due",
    when: "40 1 * * *",
    run: async ({ house }) => {
      // In parts, so that no transaction holds the house up; the journal is written person by person.
      while ((await inOwnTransaction(house, "write", deleteWhatIsDue)).erased > 0);
    },
  },
  {
    name: "turn-audit-months",
    when: "20 2 1 * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "write", turnMonths)),
  },
];
