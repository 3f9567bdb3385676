import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { createOrganisation as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeepTheHouse } from "../policy.ts";
import { createOrganisationRow } from "../queries/organisations.ts";

/** A new organisation; its first admin comes with an invitation. */
export const createOrganisation = async (
  session: ProfessionalSession,
  input: z.output<typeof door.input>,
): Promise<{ id: string }> => {
  const { membership } = session.actor;
  assertAllowed(mayKeepTheHouse({ ...membership, membershipId: membership.id }));
  const id = randomUUID();
  await createOrganisationRow(session, { id, ...input }).catch(inWords);
  return { id };
};
