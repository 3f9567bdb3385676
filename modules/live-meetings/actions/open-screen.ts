import type { VisitorSession } from "../../../platform/server/session.ts";
import { OpensNothing, TooManyCodes } from "../errors.ts";
import { openWith } from "../queries/screen.ts";
import { codeLength, hashOf, newSecret, readCode } from "../rules/opening.ts";

/** A meeting of a day at most; it ends earlier with the meeting. */
const halfADay = 12 * 60 * 60;
const wallCookie = "vw_screen";

/** @throws {OpensNothing} counted, so that nobody can go on guessing @throws {TooManyCodes} */
export const openScreen = async (session: VisitorSession, { code }: { code: string }) => {
  const secret = newSecret();
  const typed = readCode(code);
  const waits = await openWith(session, {
    // A link holds 43 characters in which lower case counts; a code is typed as people type.
    opening: hashOf(typed.length === codeLength ? typed : code.trim()),
    network: hashOf(session.visit.network),
    secret: hashOf(secret),
  });
  if (waits === null) throw new OpensNothing();
  if (waits > 0) throw new TooManyCodes(waits);
  session.visit.setCookie(wallCookie, secret, halfADay);
  return { done: true as const };
};
