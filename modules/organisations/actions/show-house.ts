import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { HouseOverview } from "../contract.ts";
import { mayKeepTheHouse } from "../policy.ts";
import { countAdministrators, regionsOfTheHouse } from "../queries/organisations.ts";

/** For the administrator: which keys are nowhere, region by region. No figure about who does what. */
export const showHouse = async (session: ProfessionalSession): Promise<HouseOverview> => {
  const { membership } = session.actor;
  assertAllowed(mayKeepTheHouse({ ...membership, membershipId: membership.id }));
  return { administrators: await countAdministrators(session), regions: await regionsOfTheHouse(session) };
};
