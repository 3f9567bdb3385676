import { canFallShort } from "@vliegwiel/instruments-guide";
import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { reportGap as door } from "../contract.ts";
import { countGap } from "../queries/gaps.ts";

/** Enough for every gap of one person; too few to make a region believe in a crowd. */
const notTooOften = perNetwork(20, 60);

/** Adds one to a number; nothing else is kept. */
export const reportGap = async (session: VisitorSession, gap: z.output<typeof door.input>) => {
  notTooOften(session);
  if (!canFallShort(gap.instrument, gap.reason))
    throw new Invalid([{ pointer: "/reason", message: "Deze reden hoort niet bij deze regeling." }]);
  if (!(await countGap(session, gap))) throw new Invalid([{ pointer: "/regionCode", message: "Kies uw regio." }]);
  return { done: true as const };
};
