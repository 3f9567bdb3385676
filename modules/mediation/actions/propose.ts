import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { propose as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findOffer, insertProposal } from "../queries/proposals.ts";

/** By name to whom the person permitted; without a name it waits for the person's yes to this receiver. */
export const propose = async (
  session: ProfessionalSession,
  { personId, ownerId, offerId, employerId, words, left }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  assertTextsMayGo(session, { words }, left);
  if (offerId && !(await findOffer(session, offerId))) throw new NotFound();
  const proposalId = randomUUID();
  await insertProposal(session, { proposalId, personId, ownerId, offerId, employerId, words }).catch(refused);
  return { personId, proposalId };
};
