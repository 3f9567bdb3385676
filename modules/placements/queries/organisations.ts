import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { organisationsInRegion } from "../../organisations/index.ts";

/** The organisations of the reader's region, for a choice. */
export const organisationsNamed = async (
  session: ProfessionalSession,
): Promise<{ organisationId: string; name: string }[]> =>
  (await organisationsInRegion(session, session.actor.membership.regionCode)).map(({ id, name }) => ({
    organisationId: id,
    name,
  }));
