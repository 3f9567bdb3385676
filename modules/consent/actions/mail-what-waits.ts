import type { Mail } from "../../../platform/server/mail.ts";
import { ownConfiguration } from "../../../platform/server/secrets.ts";
import type { Session } from "../../../platform/server/session.ts";
import { takeWaitingMails } from "../queries/acts.ts";
import { somethingWaits } from "../rules/mails.ts";

/** @returns a mail to everyone for whom something waits, each only once for the same thing */
export const mailWhatWaits = async (session: Session): Promise<readonly Mail[]> => {
  const mail = somethingWaits(`${ownConfiguration().baseUrl}/inloggen`);
  return (await takeWaitingMails(session)).map((to) => ({ to, ...mail }));
};
