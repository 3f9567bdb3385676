import type { Job } from "../../platform/server/job.ts";
import { sendMail } from "../../platform/server/mail.ts";
import type { Session } from "../../platform/server/session.ts";
import { mailWhatWaits } from "./actions/mail-what-waits.ts";
import { remindOfEndings } from "./actions/remind-of-endings.ts";

const nobody = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };
type House = Parameters<Job["run"]>[0]["house"];

const inOneGo = async <Result>(house: House, work: (session: Session) => Promise<Result>): Promise<Result> => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    const result = await work(transaction.session(nobody, house.journal));
    await transaction.commitWith(
      { id: crypto.randomUUID(), activity: "permissions", operation: "write", outcome: "done" },
      [],
    );
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/** Six weeks before the end a permission is asked again; the person's page shows it from then on. */
export const remindOfEndingPermissions: Job["run"] = async ({ house }) => {
  await inOneGo(house, remindOfEndings);
};

/** Sent after the mark is kept: a fault in between costs a mail, never a second one. The page shows it all the same. */
export const mailPersons: Job["run"] = async ({ house }) => {
  for (const mail of await inOneGo(house, mailWhatWaits)) sendMail(mail);
};

export const jobs: readonly Job[] = [
  { name: "remind-of-ending-permissions", when: "15 5 * * *", run: remindOfEndingPermissions },
  { name: "mail-persons", when: "*/10 * * * *", run: mailPersons },
];
