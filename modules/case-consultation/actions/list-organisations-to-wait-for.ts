import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { organisationsToWaitFor } from "../queries/bringing.ts";

/** Organisations of the region, by name. */
export const listOrganisationsToWaitFor = async (session: ProfessionalSession, { name }: { name: string }) => ({
  items: await organisationsToWaitFor(session, name),
});
