import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { sendMail } from "../../platform/server/mail.ts";
import { deleteOldNotices, writeDailyMails } from "./actions/by-the-clock.ts";

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
