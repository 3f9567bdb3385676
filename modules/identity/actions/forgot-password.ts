import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import type { VisitorSession } from "../../../platform/server/session.ts";
import type { forgotPassword as door } from "../contract.ts";
import { WaitBeforeTrying } from "../errors.ts";
import { attemptDone, makePasswordLink, tryOnce } from "../queries/door.ts";
import { forgottenPassword } from "../rules/mails.ts";
import { hashOf, newSecret } from "../rules/secrets.ts";

/** The same answer in the same time for every address: the mail is sent on the side. */
export const forgotPassword = async (
  session: VisitorSession,
  { email }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const { visit } = session;
  const attempt = { kind: "password-link", subject: email, network: visit.network, device: null, accountId: null };
  const { wait } = await tryOnce(session, attempt);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  await attemptDone(session, attempt, false, false);
  const secret = newSecret();
  if (await makePasswordLink(session, email, hashOf(secret)))
    sendMail({ to: email, ...forgottenPassword(`${visit.baseUrl}/wachtwoord#${secret}`) });
  return { done: true };
};
