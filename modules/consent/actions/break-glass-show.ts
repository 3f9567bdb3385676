import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { organisationsInRegion } from "../../organisations/index.ts";
import type { BreakGlassState } from "../contract/setup.ts";
import { mayBreakTheGlass } from "../policy/region-setup.ts";
import { responsibleFor } from "../queries/setup.ts";

/** Whether this can be done here at all, said before anyone types a reason. */
export const showBreakGlass = async (session: ProfessionalSession): Promise<BreakGlassState> => {
  const { membership } = session.actor;
  const { breakGlassGround, contactName, contactDetails } = await responsibleFor(session, membership.regionCode);
  const own = (await organisationsInRegion(session, membership.regionCode)).find(
    ({ id }) => id === membership.organisationId,
  );
  return {
    ground: breakGlassGround,
    contact: [contactName, contactDetails].filter(Boolean).join(", "),
    may: { breakTheGlass: mayBreakTheGlass(membership, breakGlassGround, own?.kind ?? "overig") },
  };
};
