import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { offerAftercare as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertOffer } from "../queries/handing-over.ts";
import { personOf } from "../queries/support.ts";

/** The owner stays the owner until the other says yes. */
export const offerAftercare = async (
  session: ProfessionalSession,
  { supportId, membershipId }: z.output<typeof door.input>,
) => {
  const personId = await personOf(session, supportId);
  if (!personId) throw new NotFound();
  const offerId = randomUUID();
  await insertOffer(session, offerId, supportId, membershipId).catch(refused);
  return { personId, offerId };
};
