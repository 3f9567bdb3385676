import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { sendMail } from "../../platform/server/mail.ts";
import { mailWhatWaits } from "./actions/mail-what-waits.ts";
import { remindOfEndings } from "./actions/remind-of-endings.ts";

/** Six weeks before the end a permission is asked again; the person's page shows it from then on. */
export const remindOfEndingPermissions: Job["run"] = async ({ house }) => {
  await inOwnTransaction(house, "permissions", remindOfEndings);
};

/** Sent after the mark is kept: a fault in between costs a mail, never a second one. The page shows it all the same. */
export const mailPersons: Job["run"] = async ({ house }) => {
  for (const mail of await inOwnTransaction(house, "permissions", mailWhatWaits)) sendMail(mail);
};

export const jobs: readonly Job[] = [
  { name: "remind-of-ending-permissions", when: "15 5 * * *", run: remindOfEndingPermissions },
  { name: "mail-persons", when: "*/10 * * * *", run: mailPersons },
];
