import type { z } from "zod";
import { ownConfiguration } from "../../../platform/server/secrets.ts";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import type { logIn as door, NextStep } from "../contract.ts";
import { WaitBeforeTrying, WrongCredentials } from "../errors.ts";
import { attemptDone, credentialsFor, openHalfWay, openSession, rehash, tryOnce } from "../queries/door.ts";
import { cutStepKey, deviceOf, keysFor } from "../rules/keys.ts";
import { hashPassword, needsRehash, passwordFits } from "../rules/password-hash.ts";
import { proofOfPassword, waysOf } from "../rules/proof.ts";

/** Password first. Opens the house, or asks for the second step when one is set up. */
export const logIn = async (
  session: VisitorSession,
  { email, password }: z.output<typeof door.input>,
): Promise<NextStep> => {
  const { visit } = session;
  const found = await credentialsFor(session, email);
  const attempt = {
    kind: "password",
    subject: email,
    network: visit.network,
    device: deviceOf(visit),
    accountId: found?.accountId ?? null,
  };
  const { wait, known } = await tryOnce(session, attempt);
  if (found) speaksFor(session, found.accountId);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  const fits = await passwordFits(password, found?.passwordHash ?? null);
  await attemptDone(session, attempt, known, fits);
  if (!found || !fits) throw new WrongCredentials();
  if (found.passwordHash && needsRehash(found.passwordHash))
    await rehash(session, found.accountId, found.passwordHash, await hashPassword(password));
  const ways = waysOf(found);
  if (ways.length > 0) {
    await openHalfWay(session, cutStepKey(visit, "second-factor"), "second-factor", found.accountId, {});
    return { next: "second-step", ways };
  }
  const proof = proofOfPassword(found.demo, ownConfiguration().production);
  await openSession(session, keysFor(visit, found.accountId, proof));
  return { next: "in" };
};
