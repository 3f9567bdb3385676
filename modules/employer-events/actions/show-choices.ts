import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayPlan } from "../policy.ts";
import { choicesHere } from "../queries/events.ts";

/** What one chooses from while planning. */
export const showChoices = async (session: ProfessionalSession) => {
  const found = await choicesHere(session);
  if (!found) throw new NotFound();
  return { ...found, may: { plan: mayPlan(session.actor) } };
};
