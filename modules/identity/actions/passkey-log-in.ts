import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { z } from "zod";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import type { passkeyLogIn as door, NextStep } from "../contract.ts";
import { PasskeyRefused, StartAgain } from "../errors.ts";
import { endHalfWay, halfWay, openSession, passkeyAtTheDoor, passkeyUsed } from "../queries/door.ts";
import { keysFor, stepOf } from "../rules/keys.ts";
import { siteOf } from "../rules/site.ts";

/** A passkey is two steps in one: the device, and the finger or PIN that opens it. */
export const passkeyLogIn = async (
  session: VisitorSession,
  { answer }: z.output<typeof door.input>,
): Promise<NextStep> => {
  const { visit } = session;
  const step = stepOf(visit, "passkey");
  const begun = step && (await halfWay(session, step, "passkey"));
  const challenge = z.string().safeParse(begun?.payload.challenge).data;
  if (!step || !challenge) throw new StartAgain("no challenge");
  // A challenge is answered once, also when the answer is wrong.
  await endHalfWay(session, step);
  const id = z.string().max(1400).safeParse(answer.id).data;
  const passkey = id ? await passkeyAtTheDoor(session, id) : null;
  if (!id || !passkey) throw new PasskeyRefused("unknown passkey");
  speaksFor(session, passkey.accountId);
  const site = siteOf(visit.baseUrl);
  const verified = await verifyAuthenticationResponse({
    // The library checks the shape itself and throws on anything else.
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64")), counter: passkey.counter },
  }).catch(() => undefined);
  if (!verified?.verified) throw new PasskeyRefused("not signed by this passkey");
  await passkeyUsed(session, id, verified.authenticationInfo.newCounter);
  await openSession(session, keysFor(visit, passkey.accountId, "passkey"));
  return { next: "in" };
};
