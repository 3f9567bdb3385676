import { generateRegistrationOptions } from "@simplewebauthn/server";
import type { AnySession } from "../../../platform/server/session.ts";
import { ConfirmFirst, NoLocalAccount } from "../errors.ts";
import { keepChallenge, myLogIn } from "../queries/own.ts";
import { siteOf } from "../rules/site.ts";

/** Asks the browser to make a passkey that can be found without typing an address first. */
export const newPasskeyOptions = async (session: AnySession) => {
  const { email, confirmed, passkeys } = await myLogIn(session);
  if (!email) throw new NoLocalAccount("no local account");
  if (!confirmed) throw new ConfirmFirst("confirm first");
  const { id, name } = siteOf(session.visit.baseUrl);
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userName: email,
    userID: new Uint8Array(Buffer.from(session.actor.accountId.replaceAll("-", ""), "hex")),
    attestationType: "none",
    excludeCredentials: passkeys.map((passkey) => ({ id: passkey.id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(session, options.challenge);
  return { options: { ...options } };
};
