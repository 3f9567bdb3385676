import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import type { resetPassword as door } from "../contract.ts";
import { LinkPastUse, WeakPassword } from "../errors.ts";
import { passwordLink, spendPasswordLink } from "../queries/door.ts";
import { passwordChanged } from "../rules/mails.ts";
import { whyTooEasy } from "../rules/password-choice.ts";
import { hashPassword } from "../rules/password-hash.ts";
import { hashOf } from "../rules/secrets.ts";

/** A new password by link. Does not log in: the second step stays what it was. */
export const resetPassword = async (
  session: VisitorSession,
  { token, password }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const link = await passwordLink(session, hashOf(token));
  if (!link) throw new LinkPastUse("password link");
  speaksFor(session, link.accountId);
  const tooEasy = whyTooEasy(password, [link.email, link.name]);
  if (tooEasy) throw new WeakPassword(tooEasy);
  if (!(await spendPasswordLink(session, hashOf(token), await hashPassword(password))))
    throw new LinkPastUse("just used");
  session.journal.write({ kind: "end", of: "password", id: link.accountId, at: session.now.toISOString() });
  sendMail({ to: link.email, ...passwordChanged() });
  return { done: true };
};
