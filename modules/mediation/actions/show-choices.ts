import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { proposalChoices as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { seriesOfMine } from "../queries/meetings.ts";
import { openOffers, receiversFor } from "../queries/proposals.ts";

export const showChoices = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const receivers = await receiversFor(session, personId).catch(refused);
  return {
    personId,
    name: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    receivers,
    offers: await openOffers(session),
    tables: (await seriesOfMine(session)).map(({ seriesId, name }) => ({ seriesId, name })),
  };
};
