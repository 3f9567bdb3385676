import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayPlan, maySetRule } from "../policy.ts";
import { whatWaits } from "../queries/events.ts";

/** What waits for the reader, the year in numbers, and the rule of the region. */
export const showAhead = async (session: ProfessionalSession) => {
  const found = await whatWaits(session);
  if (!found) throw new NotFound();
  return { ...found, may: { plan: mayPlan(session.actor), setRule: maySetRule(session.actor) } };
};
