import { sendMail } from "../../../platform/server/mail.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { ConfirmFirst, LastSecondStep } from "../errors.ts";
import { myLogIn, removeMyKey } from "../queries/own.ts";
import { keysChanged } from "../rules/mails.ts";

/** Takes away the code app (null) or one passkey; the last one of who must have one stays. */
const removeKey = async (session: AnySession, passkeyId: string | null): Promise<{ done: true }> => {
  const at = session.now.toISOString();
  const { email, confirmed, obliged, totp, passkeys } = await myLogIn(session);
  if (!confirmed) throw new ConfirmFirst("confirm first");
  if (passkeyId === null ? !totp : !passkeys.some(({ id }) => id === passkeyId)) throw new NotFound("key");
  if (obliged && passkeys.length + (totp ? 1 : 0) === 1) throw new LastSecondStep("last");
  if (!(await removeMyKey(session, passkeyId))) throw new NotFound("key");
  // A key that was lost and taken away must not come back with an older backup.
  session.journal.write(
    passkeyId === null
      ? { kind: "end", of: "code-app", id: session.actor.accountId, at }
      : { kind: "end", of: "passkey", id: passkeyId, at },
  );
  if (email)
    sendMail({
      to: email,
      ...keysChanged(passkeyId === null ? "de code-app is weggehaald" : "er is een passkey weggehaald"),
    });
  return { done: true };
};

export const removeTotp = (session: AnySession) => removeKey(session, null);
export const removePasskey = (session: AnySession, { id }: { id: string }) => removeKey(session, id);
