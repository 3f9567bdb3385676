import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeOrganisation as door, Organisation } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeep } from "../policy.ts";
import { findOrganisation, saveOrganisation } from "../queries/organisations.ts";

/** @throws {ChangedMeanwhile} with both versions when a colleague saved first */
export const changeOrganisation = async (
  session: ProfessionalSession,
  input: z.output<typeof door.input>,
): Promise<Organisation> => {
  const { membership } = session.actor;
  assertAllowed(mayKeep({ ...membership, membershipId: membership.id }, input.organisationId));
  const done = await saveOrganisation(session, input).catch(inWords);
  const saved = await findOrganisation(session, input.organisationId);
  if (!saved) throw new NotFound();
  if (!done) throw new ChangedMeanwhile({ saved, yours: input });
  return saved;
};
