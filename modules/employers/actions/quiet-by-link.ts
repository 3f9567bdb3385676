import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { VisitorSession } from "../../../platform/server/session.ts";
import type { quietByLink as door } from "../contract.ts";
import { LinkIsOver, refused } from "../errors.ts";
import { insertQuietBehind } from "../queries/link.ts";
import { hashOf } from "../rules/opening.ts";

/** When they would rather not be called. @throws {LinkIsOver} */
export const quietByLink = async (session: VisitorSession, quiet: z.output<typeof door.input>) => {
  const secret = session.visit.cookie("vw_employer");
  if (!secret || !(await insertQuietBehind(session, hashOf(secret), { id: randomUUID(), ...quiet }).catch(refused)))
    throw new LinkIsOver();
  return { done: true as const };
};
