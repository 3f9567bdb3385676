import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { askedAbout as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { askedPage, othersAsked } from "../queries/asked.ts";
import { namesFor } from "../queries/names.ts";
import { openOffer } from "../queries/places.ts";

type Item = z.input<typeof door.output>["items"][number];

/** Who asked to hear of such work and said others may see that. Nobody is compared with anybody. */
export const listAsked = async (
  session: ProfessionalSession,
  { offerId, limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const offer = await openOffer(session, offerId);
  if (!offer) throw new NotFound();
  const rows = await askedPage(session, offerId, { limit, cursor }).catch(refused);
  const shown = rows.slice(0, limit);
  const nameOf = await namesFor(
    session,
    shown.flatMap(({ personId }) => personId ?? []),
  );
  const last = shown.at(-1);
  return {
    title: offer.title,
    employer: offer.employer,
    items: shown.flatMap(({ personId, profileId }) => {
      const item: Item[] = personId ? [{ personId, name: nameOf(personId) }] : profileId ? [{ profileId }] : [];
      return item;
    }),
    next: rows.length > limit ? (last?.personId ?? last?.profileId ?? null) : null,
    others: await othersAsked(session, offerId),
  };
};
