import type { z } from "zod";
import { keyedHash, ownConfiguration, unseal } from "../../../platform/server/secrets.ts";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import type { secondStep as door, NextStep } from "../contract.ts";
import { StartAgain, WaitBeforeTrying, WrongCode } from "../errors.ts";
import {
  attemptDone,
  endHalfWay,
  halfWay,
  openSession,
  spendRecoveryCode,
  spendTotp,
  totpAtTheDoor,
  tryOnce,
} from "../queries/door.ts";
import { isTotpCode, plainCode } from "../rules/codes.ts";
import { deviceOf, keysFor, stepOf } from "../rules/keys.ts";
import { realTime } from "../rules/site.ts";
import { stepOfCode } from "../rules/totp.ts";

/** The code of the app, or a recovery code. Each works once. */
export const secondStep = async (session: VisitorSession, { code }: z.output<typeof door.input>): Promise<NextStep> => {
  const { visit } = session;
  const step = stepOf(visit, "second-factor");
  const begun = step && (await halfWay(session, step, "second-factor"));
  if (!step || !begun?.accountId) throw new StartAgain("no first step");
  const { accountId } = begun;
  speaksFor(session, accountId);
  // Per account, not per network: only who already has the password comes this far.
  const attempt = { kind: "second-step", subject: accountId, network: "", device: deviceOf(visit), accountId };
  const { wait, known } = await tryOnce(session, attempt);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  const fits = isTotpCode(code)
    ? await totpFits(session, accountId, code)
    : await spendRecoveryCode(session, accountId, keyedHash("recovery-code", plainCode(code)));
  await attemptDone(session, attempt, known, fits);
  if (!fits) throw new WrongCode();
  await endHalfWay(session, step);
  await openSession(session, keysFor(visit, accountId, "two-factor"));
  return { next: "in" };
};

const totpFits = async (session: VisitorSession, accountId: string, code: string): Promise<boolean> => {
  const sealed = await totpAtTheDoor(session, accountId);
  if (!sealed) return false;
  const now = realTime(session.now, ownConfiguration().clockShiftMilliseconds);
  const step = stepOfCode(unseal("totp", sealed), code, now);
  return step !== null && (await spendTotp(session, accountId, step));
};
