import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { sayByLink as door } from "../contract.ts";
import { LinkIsOver, refused } from "../errors.ts";
import { insertSaid } from "../queries/link.ts";
import { hashOf } from "../rules/opening.ts";

/** What is not right, a worry or a wish: the contact owner hears that there is something. @throws {LinkIsOver} */
export const sayByLink = async (session: VisitorSession, { kind, text }: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/text": text });
  const secret = session.visit.cookie("vw_employer");
  if (!secret || !(await insertSaid(session, hashOf(secret), randomUUID(), kind, text).catch(refused)))
    throw new LinkIsOver();
  return { done: true as const };
};
