import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { getOffer as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findOffer } from "../queries/offers.ts";
import { freshnessOf } from "../rules/freshness.ts";

/** One vacancy or possibility, with what may be done. */
export const showOffer = async (
  session: ProfessionalSession,
  { offerId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await findOffer(session, offerId);
  if (!found) throw new NotFound();
  const { ownOrganisation, ...offer } = found;
  return {
    ...offer,
    ...freshnessOf(offer, offer.today),
    may: rightsOn(session.actor, { ownOrganisation, keptBy: offer.keptBy, closed: offer.closedOn !== null }),
  };
};
