import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesFor, showReasons } from "../../matching/index.ts";
import type { proposalChoices as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { seriesOfMine } from "../queries/meetings.ts";
import { findPlace, openOffers, receiversFor } from "../queries/proposals.ts";

export const showChoices = async (
  session: ProfessionalSession,
  { personId, of, placeId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const receivers = await receiversFor(session, personId).catch(refused);
  const place = placeId
    ? await findPlace(session, {
        offerId: of === "offer" ? placeId : null,
        employerId: of === "employer" ? placeId : null,
      })
    : null;
  return {
    personId,
    place: place && { ...place, reasons: await showReasons(session, personId, place) },
    name: (await namesFor(session, [personId]))(personId),
    receivers,
    offers: await openOffers(session),
    tables: (await seriesOfMine(session)).map(({ seriesId, name }) => ({ seriesId, name })),
  };
};
