import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { makeAgreement as door } from "../contract.ts";
import { mayWrite } from "../policy/verbs.ts";
import { findCase } from "../queries/cases.ts";
import { insertAgreement } from "../queries/writing.ts";

/** Who does what, and when. It is a promise once who is to do it accepts it; whoever writes their own accepts by it. */
export const makeAgreement = async (
  session: ProfessionalSession,
  { caseId, whoMembershipId, what, dueOn, left }: z.output<typeof door.input>,
) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayWrite(found));
  const seated = found.members.some(({ membershipId }) => membershipId === whoMembershipId);
  if (!seated && whoMembershipId !== session.actor.membership.id)
    throw new Invalid([{ pointer: "/whoMembershipId", message: "Kies iemand uit de lijst." }]);
  assertTextsMayGo(session, { what }, left);
  const id = randomUUID();
  await insertAgreement(session, { id, caseId, who: whoMembershipId, what, dueOn });
  return { id, version: 1 };
};
