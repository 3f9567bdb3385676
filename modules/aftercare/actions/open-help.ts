import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import { saw, type VisitorSession } from "../../../platform/server/session.ts";
import type { openHelp as door } from "../contract.ts";
import { LinkIsOver } from "../errors.ts";
import { openBehind } from "../queries/help.ts";
import { hashOf } from "../rules/opening.ts";

const aDay = 24 * 60 * 60;
const notTooOften = perNetwork(60, 60);

/** The employer comes in for a day at most, and again with the same link until it ends. @throws {LinkIsOver} */
export const openHelp = async (session: VisitorSession, { secret }: z.output<typeof door.input>) => {
  notTooOften(session);
  const found = await openBehind(session, hashOf(secret));
  if (!found) throw new LinkIsOver();
  saw(session, found.person, "opened");
  session.visit.setCookie("vw_help", secret, Math.min(found.seconds, aDay));
  return { done: true as const };
};
