import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { dropPlanLine as door } from "../contract.ts";
import { removeLine } from "../queries/plan.ts";

export const dropPlanLine = async (session: AnySession, { lineId }: z.output<typeof door.input>) => {
  const personId = await removeLine(session, lineId);
  if (!personId) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "plan-line", id: lineId });
  return { personId, done: true as const };
};
