import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import type { changePassword as door } from "../contract.ts";
import { WaitBeforeTrying, WeakPassword, WrongPasswordNow } from "../errors.ts";
import { confirmMe, myAttemptWait, myLogIn, myPasswordHash, setMyPassword } from "../queries/own.ts";
import { passwordChanged } from "../rules/mails.ts";
import { whyTooEasy } from "../rules/password-choice.ts";
import { hashPassword, passwordFits } from "../rules/password-hash.ts";

/** Another password, by who knows the present one. Everywhere else one is logged out. */
export const changePassword = async (
  session: AnySession,
  { current, password }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const wait = await myAttemptWait(session);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  if (!(await passwordFits(current, await myPasswordHash(session)))) throw new WrongPasswordNow("/current");
  const { email } = await myLogIn(session);
  const tooEasy = whyTooEasy(password, email ? [email] : []);
  if (tooEasy) throw new WeakPassword(tooEasy);
  await confirmMe(session);
  await setMyPassword(session, await hashPassword(password));
  session.journal.write({ kind: "end", of: "password", id: session.actor.accountId, at: session.now.toISOString() });
  if (email) sendMail({ to: email, ...passwordChanged() });
  return { done: true };
};
