import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import { saw, type VisitorSession } from "../../../platform/server/session.ts";
import type { nameBuddy as door } from "../contract.ts";
import { LinkIsOver, refused } from "../errors.ts";
import { putBuddyName } from "../queries/help.ts";
import { hashOf } from "../rules/opening.ts";

const notTooOften = perNetwork(20, 60);

/** With the colleague's own yes, and only where the person said yes before. @throws {LinkIsOver} */
export const nameBuddy = async (session: VisitorSession, { name }: z.output<typeof door.input>) => {
  notTooOften(session);
  const secret = session.visit.cookie("vw_help");
  const person = secret ? await putBuddyName(session, hashOf(secret), name).catch(refused) : null;
  if (!person) throw new LinkIsOver();
  saw(session, person, "written");
  return { done: true as const };
};
