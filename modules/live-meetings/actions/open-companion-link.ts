import type { VisitorSession } from "../../../platform/server/session.ts";
import { LinkIsOver } from "../errors.ts";
import { openLink } from "../queries/table.ts";
import { hashOf, newSecret } from "../rules/opening.ts";

const aDay = 24 * 60 * 60;

/** Who opens it first looks along; a link that was forwarded after that opens nothing. @throws {LinkIsOver} */
export const openCompanionLink = async (session: VisitorSession, { secret }: { secret: string }) => {
  const own = newSecret();
  if (!(await openLink(session, { opening: hashOf(secret), secret: hashOf(own) }))) throw new LinkIsOver();
  session.visit.setCookie("vw_look_along", own, aDay);
  return { done: true as const };
};
