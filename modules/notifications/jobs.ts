import { randomUUID } from "node:crypto";
import type { House } from "../../platform/server/door.ts";
import type { Job } from "../../platform/server/job.ts";
import { sendMail } from "../../platform/server/mail.ts";
import type { Session, Visit } from "../../platform/server/session.ts";
import { deleteOldNotices, writeDailyMails } from "./actions/by-the-clock.ts";

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

const inOwnTransaction = async <Result>(
  house: House,
  activity: string,
  work: (session: Session) => Promise<Result>,
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

/** Sent after the mark is kept: a fault in between costs a mail, never a second one. The bell shows it all the same. */
export const mailOfTheDay: Job["run"] = async ({ house }) => {
  for (const mail of await inOwnTransaction(house, "notifications", writeDailyMails)) sendMail(mail);
};

export const deleteOld: Job["run"] = async ({ house }) =>
  void (await inOwnTransaction(house, "retention", deleteOldNotices));

export const jobs: readonly Job[] = [
  // Cron counts in UTC, seven o'clock here is five or six there; the database knows which, and whether it is a working day.
  { name: "mail-of-the-day", when: "0,30 5-10 * * *", run: mailOfTheDay },
  { name: "delete-old-notices", when: "20 1 * * *", run: deleteOld },
];
