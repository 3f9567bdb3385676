import type { Mail } from "../../../platform/server/mail.ts";
import { ownConfiguration } from "../../../platform/server/secrets.ts";
import type { Session } from "../../../platform/server/session.ts";
import { deletePassed, takeDailyMails } from "../queries/choices.ts";
import { mailOfTheDay } from "../rules/mails.ts";

/** @returns one mail for everyone for whom something stands ready unread, each at most once a day */
export const writeDailyMails = async (session: Session): Promise<readonly Mail[]> => {
  const { baseUrl } = ownConfiguration();
  return (await takeDailyMails(session)).map(({ email, ...waiting }) => ({
    to: email,
    ...mailOfTheDay(waiting, baseUrl),
  }));
};

export const deleteOldNotices = deletePassed;
