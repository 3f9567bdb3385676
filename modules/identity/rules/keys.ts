import { randomUUID } from "node:crypto";
import type { Visit } from "../../../platform/server/session.ts";
import { hashOf, isSecret, newSecret } from "./secrets.ts";

const sessionCookie = "vw_session";
const deviceCookie = "vw_device";
/** Each kind of half-way has a cookie of its own: who breaks off the one can still go on with the other. */
const stepCookies = { "second-factor": "vw_step", passkey: "vw_passkey", oidc: "vw_oidc" } as const;
type Step = keyof typeof stepCookies;
const year = 365 * 24 * 60 * 60;

/** The hash of what this browser remembers since an earlier log-in; null for a browser we never saw. */
export const deviceOf = (visit: Visit): Buffer | null => {
  const known = visit.cookie(deviceCookie);
  return isSecret(known) ? hashOf(known) : null;
};

/** Cuts the key of a new session and hands it to the browser; the database gets the hash. */
export const cutKey = (visit: Visit): Buffer => {
  const secret = newSecret();
  visit.setCookie(sessionCookie, secret);
  return hashOf(secret);
};

/** The key of a new session, and the sign by which this browser is known the next time. */
export const keysFor = <Proof extends string>(visit: Visit, accountId: string, proof: Proof) => {
  const remembered = visit.cookie(deviceCookie);
  const deviceSecret = isSecret(remembered) ? remembered : newSecret();
  visit.setCookie(deviceCookie, deviceSecret, year);
  for (const cookie of Object.values(stepCookies)) if (visit.cookie(cookie)) visit.setCookie(cookie, null);
  return {
    id: randomUUID(),
    hash: cutKey(visit),
    accountId,
    proof,
    onDevice: visit.device,
    device: hashOf(deviceSecret),
  };
};

/** Marks the browser as half-way, for ten minutes. */
export const cutStepKey = (visit: Visit, step: Step): Buffer => {
  const secret = newSecret();
  visit.setCookie(stepCookies[step], secret, 600);
  return hashOf(secret);
};

export const stepOf = (visit: Visit, step: Step): Buffer | null => {
  const secret = visit.cookie(stepCookies[step]);
  return isSecret(secret) ? hashOf(secret) : null;
};

export const forgetSession = (visit: Visit): void => visit.setCookie(sessionCookie, null);
