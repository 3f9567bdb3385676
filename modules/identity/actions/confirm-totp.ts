import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import { keyedHash, ownConfiguration, unseal } from "../../../platform/server/secrets.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import type { confirmTotp as door } from "../contract.ts";
import { ConfirmFirst, StartAgain, WaitBeforeTrying, WrongCode } from "../errors.ts";
import { confirmMyTotp, myAttemptWait, myLogIn, myUnconfirmedTotp, setMyRecoveryCodes } from "../queries/own.ts";
import { newRecoveryCodes, plainCode } from "../rules/codes.ts";
import { keysChanged } from "../rules/mails.ts";
import { realTime } from "../rules/site.ts";
import { stepOfCode } from "../rules/totp.ts";

/** The first code: the app works, so from now on it is the second step. */
export const confirmTotp = async (
  session: AnySession,
  { code }: z.output<typeof door.input>,
): Promise<{ codes: string[] }> => {
  const { email, confirmed } = await myLogIn(session);
  if (!confirmed) throw new ConfirmFirst("confirm first");
  const wait = await myAttemptWait(session);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  const sealed = await myUnconfirmedTotp(session);
  if (!sealed) throw new StartAgain("nothing to confirm");
  const now = realTime(session.now, ownConfiguration().clockShiftMilliseconds);
  const step = stepOfCode(unseal("totp", sealed), code, now);
  if (step === null) throw new WrongCode();
  if (!(await confirmMyTotp(session, step))) throw new StartAgain("nothing to confirm");
  const codes = newRecoveryCodes();
  await setMyRecoveryCodes(
    session,
    codes.map((each) => keyedHash("recovery-code", plainCode(each))),
  );
  if (email) sendMail({ to: email, ...keysChanged("er is een tweede stap ingesteld met een code-app") });
  return { codes };
};
