import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { inWords } from "../errors.ts";
import { mayKeepTheHouse } from "../policy.ts";
import { endOrganisationRow } from "../queries/organisations.ts";

/** The organisation stops: every role there ends in the same moment. */
export const endOrganisation = async (
  session: ProfessionalSession,
  { organisationId }: { organisationId: string },
): Promise<{ done: true }> => {
  const { membership } = session.actor;
  assertAllowed(mayKeepTheHouse({ ...membership, membershipId: membership.id }));
  await endOrganisationRow(session, organisationId).catch(inWords);
  session.journal.write({ kind: "end", of: "organisation", id: organisationId, at: session.now.toISOString() });
  return { done: true };
};
