import { randomUUID } from "node:crypto";
import type { House } from "../../platform/server/door.ts";
import type { Job } from "../../platform/server/job.ts";
import type { Session, Visit } from "../../platform/server/session.ts";
import { settleHandovers } from "./actions/hand-over.ts";
import { announce, deleteDue, deletePassed } from "./actions/keep-no-longer.ts";
import { remind, warn } from "./actions/look-after-meetings.ts";
import { tellWhatIsLate } from "./actions/tell-what-is-late.ts";

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
  work: (session: Session) => Promise<Result>,
  activity = "retention",
): Promise<Result> => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    const result = await work(transaction.session(noVisit, house.journal));
    await transaction.commitWith({ id: randomUUID(), activity, operation: "write", outcome: "done" }, []);
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/** Each step is safe to repeat: what is gone is gone, what was announced is announced once. */
export const jobs: readonly Job[] = [
  {
    // In the morning, before the mail of the day.
    name: "tell-what-is-late-at-cases",
    when: "30 5 * * *",
    run: async ({ house }) => {
      await inOwnTransaction(house, tellWhatIsLate);
    },
  },
  {
    name: "settle-handovers",
    when: "5 1 * * *",
    run: ({ house }) => inOwnTransaction(house, settleHandovers),
  },
  {
    name: "announce-case-deletions",
    when: "15 1 * * *",
    run: ({ house }) => inOwnTransaction(house, announce),
  },
  {
    name: "delete-cases-that-are-due",
    when: "45 1 * * *",
    run: async ({ house }) => {
      // In parts, so that no transaction holds the house up.
      while ((await inOwnTransaction(house, deleteDue)) > 0);
      await inOwnTransaction(house, deletePassed);
    },
  },
  {
    name: "look-after-meetings",
    when: "30 5 * * 1-5",
    run: async ({ house }) => {
      await inOwnTransaction(house, remind, "case-consultation");
      await inOwnTransaction(house, warn, "case-consultation");
    },
  },
];
