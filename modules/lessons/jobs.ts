import { randomUUID } from "node:crypto";
import type { House } from "../../platform/server/door.ts";
import type { Job } from "../../platform/server/job.ts";
import type { Session, Visit } from "../../platform/server/session.ts";
import { countWhatIsOver, keepOwned, letPass } from "./actions/keep-lessons.ts";

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

const inOwnTransaction = async (house: House, activity: string, work: (session: Session) => Promise<unknown>) => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    await work(transaction.session(noVisit, house.journal));
    await transaction.commitWith({ id: randomUUID(), activity, operation: "write", outcome: "done" }, []);
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

export const jobs: readonly Job[] = [
  {
    name: "keep-working-agreements-owned",
    when: "10 2 * * *",
    run: ({ house }) => inOwnTransaction(house, "lessons", keepOwned),
  },
  {
    name: "count-quarters-that-are-over",
    when: "20 2 * * *",
    run: ({ house }) => inOwnTransaction(house, "lessons", countWhatIsOver),
  },
  {
    name: "delete-questions-that-passed",
    when: "30 2 * * *",
    run: ({ house }) => inOwnTransaction(house, "retention", letPass),
  },
];
