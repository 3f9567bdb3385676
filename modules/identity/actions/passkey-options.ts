import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { openHalfWay } from "../queries/door.ts";
import { cutStepKey } from "../rules/keys.ts";
import { siteOf } from "../rules/site.ts";

/** Asks for any passkey of this house: which account it belongs to, the passkey tells. */
export const passkeyOptions = async (session: VisitorSession) => {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(session.visit.baseUrl).id,
    userVerification: "required",
  });
  const step = cutStepKey(session.visit, "passkey");
  await openHalfWay(session, step, "passkey", null, { challenge: options.challenge });
  return { options: { ...options } };
};
