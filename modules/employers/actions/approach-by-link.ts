import type { z } from "zod";
import type { VisitorSession } from "../../../platform/server/session.ts";
import type { approachByLink as door } from "../contract.ts";
import { LinkIsOver } from "../errors.ts";
import { putApproachBehind } from "../queries/link.ts";
import { hashOf } from "../rules/opening.ts";

/** "Benader mij niet", or "u mag mij weer bellen". It holds for everyone, at once. @throws {LinkIsOver} */
export const approachByLink = async (session: VisitorSession, { notAnyMore }: z.output<typeof door.input>) => {
  const secret = session.visit.cookie("vw_employer");
  const place = secret ? await putApproachBehind(session, hashOf(secret), notAnyMore) : undefined;
  if (!place) throw new LinkIsOver();
  if (notAnyMore) session.journal.write({ at: session.now.toISOString(), kind: "end", of: "approach", id: place });
  return { done: true as const };
};
