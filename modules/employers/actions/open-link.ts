import type { VisitorSession } from "../../../platform/server/session.ts";
import { LinkIsOver } from "../errors.ts";
import { openBehind } from "../queries/link.ts";
import { hashOf } from "../rules/opening.ts";

const aDay = 24 * 60 * 60;

/** The employer comes in for a day at most, and again with the same link until it ends. @throws {LinkIsOver} */
export const openLink = async (session: VisitorSession, { secret }: { secret: string }) => {
  const left = await openBehind(session, hashOf(secret));
  if (!left) throw new LinkIsOver();
  session.visit.setCookie("vw_employer", secret, Math.min(left, aDay));
  return { done: true as const };
};
