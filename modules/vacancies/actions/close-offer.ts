import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { closeOffer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putClosed } from "../queries/offers.ts";

/** Filled, or no place any more. Closing what is closed changes nothing. */
export const closeOffer = async (session: ProfessionalSession, { offerId, why }: z.output<typeof door.input>) => {
  await putClosed(session, offerId, why).catch(refused);
  return { done: true as const };
};
