import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import { saw, type VisitorSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { askCall as door } from "../contract.ts";
import { LinkIsOver, refused } from "../errors.ts";
import { insertCall } from "../queries/help.ts";
import { hashOf } from "../rules/opening.ts";

/** Enough for a mistyped number; the database counts per link as well. */
const notTooOften = perNetwork(20, 60);

/** "Bel mij": the owner hears it at once, and the person sees it. @throws {LinkIsOver} */
export const askCall = async (session: VisitorSession, call: z.output<typeof door.input>) => {
  notTooOften(session);
  assertNoForbiddenNumber({ "/name": call.name, "/phone": call.phone });
  const secret = session.visit.cookie("vw_help");
  const person = secret ? await insertCall(session, hashOf(secret), randomUUID(), call).catch(refused) : null;
  if (!person) throw new LinkIsOver();
  saw(session, person, "written");
  return { done: true as const };
};
