import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { colleaguesOfRegion, groupsOfRegion } from "../queries/working-agreements.ts";

/** Who can adopt and who can own an agreement. */
export const showAgreementChoices = async (session: ProfessionalSession) => ({
  groups: await groupsOfRegion(session),
  colleagues: await colleaguesOfRegion(session),
  me: session.actor.membership.id,
});
