import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { offerMessage as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findOffer, messageOf } from "../queries/offers.ts";
import { asMessage } from "../rules/vum.ts";

/** The offer as a VUM vacancy message, with everything that came with it. */
export const exportMessage = async (session: ProfessionalSession, { offerId }: z.output<typeof door.input>) => {
  const offer = await findOffer(session, offerId);
  if (!offer) throw new NotFound();
  assertAllowed(rightsOn(session.actor, { ...offer, closed: offer.closedOn !== null }).message);
  const message = asMessage(offer.facts, await messageOf(session, offerId), offerId);
  return new File({
    name: `vacature-${offerId.slice(0, 8)}.json`,
    mediaType: "application/json; charset=utf-8",
    content: `${JSON.stringify(message, null, 2)}\n`,
  });
};
