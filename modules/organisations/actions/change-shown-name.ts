import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { changeShownName as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayKeep } from "../policy.ts";
import { findRole, setShownRow } from "../queries/people.ts";

/** How a colleague is shown to the person concerned. */
export const changeShownName = async (
  session: ProfessionalSession,
  input: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const { membership } = session.actor;
  const row = await findRole(session, input.membershipId);
  if (!row) throw new NotFound();
  assertAllowed(mayKeep({ ...membership, membershipId: membership.id }, row.organisationId));
  await setShownRow(session, input).catch(inWords);
  return { done: true };
};
