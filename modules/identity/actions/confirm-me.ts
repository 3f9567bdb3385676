import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { confirmMe as door } from "../contract.ts";
import { WaitBeforeTrying, WrongPasswordNow } from "../errors.ts";
import { confirmMe as confirmed, myAttemptWait, myPasswordHash } from "../queries/own.ts";
import { passwordFits } from "../rules/password-hash.ts";

/** Who sits down at a screen that was left open can't change the locks. */
export const confirmMe = async (
  session: AnySession,
  { password }: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const wait = await myAttemptWait(session);
  if (wait > 0) throw new WaitBeforeTrying(wait);
  if (!(await passwordFits(password, await myPasswordHash(session)))) throw new WrongPasswordNow("/password");
  await confirmed(session);
  return { done: true };
};
