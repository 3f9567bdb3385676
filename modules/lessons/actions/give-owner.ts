import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { giveOwner as door } from "../contract.ts";
import { mayGiveOwner } from "../policy/verbs.ts";
import { colleaguesOfRegion, findWorkingAgreement, updateOwner } from "../queries/working-agreements.ts";
import { assertOwner } from "../rules/choices.ts";

/** Someone else of the region takes it on. */
export const giveOwner = async (
  session: ProfessionalSession,
  { agreementId, version, ownerMembershipId }: z.output<typeof door.input>,
) => {
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayGiveOwner(stored));
  assertOwner(ownerMembershipId, await colleaguesOfRegion(session));
  const next = await updateOwner(session, agreementId, version, ownerMembershipId);
  if (next === undefined)
    throw new ChangedMeanwhile({ saved: { version: stored.version }, yours: { ownerMembershipId } });
  return { version: next };
};
