import { type RegistrationResponseJSON, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import { keyedHash } from "../../../platform/server/secrets.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import type { addPasskey as door } from "../contract.ts";
import { ConfirmFirst, PasskeyRefused, StartAgain } from "../errors.ts";
import { addMyPasskey, myLogIn, setMyRecoveryCodes, takeChallenge } from "../queries/own.ts";
import { newRecoveryCodes, plainCode } from "../rules/codes.ts";
import { keysChanged } from "../rules/mails.ts";
import { siteOf } from "../rules/site.ts";

export const addPasskey = async (
  session: AnySession,
  { name, answer }: z.output<typeof door.input>,
): Promise<{ codes: string[] }> => {
  const { email, confirmed, totp, passkeys } = await myLogIn(session);
  if (!confirmed) throw new ConfirmFirst("confirm first");
  const challenge = await takeChallenge(session);
  if (!challenge) throw new StartAgain("no challenge");
  const site = siteOf(session.visit.baseUrl);
  const verified = await verifyRegistrationResponse({
    // The library checks the shape itself and throws on anything else.
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) throw new PasskeyRefused("not made for us");
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  await addMyPasskey(session, { id, key: Buffer.from(publicKey), counter, transports: [...transports], name });
  if (email) sendMail({ to: email, ...keysChanged("er is een passkey toegevoegd") });
  if (totp || passkeys.length > 0) return { codes: [] };
  const codes = newRecoveryCodes();
  await setMyRecoveryCodes(
    session,
    codes.map((each) => keyedHash("recovery-code", plainCode(each))),
  );
  return { codes };
};
