import { minutes } from "./dimensions/travel.ts";
import { comesAlong } from "./known.ts";
import type { Offer } from "./offer.ts";
import type { Wanted } from "./person.ts";

/**
 * Does this break what the person ruled out? Only what is known breaks it: what is not known is asked (`stillToAsk`).
 * A broken no is never shown, however well the rest fits.
 */
export const breaksOwnNo = (wanted: Wanted, offer: Offer): boolean => {
  const { no } = wanted;
  if (no.offers.includes(offer.id) || no.employers.includes(offer.employerId)) return true;
  if (offer.kind !== undefined && no.work.includes(offer.kind)) return true;
  if (offer.field !== undefined && no.fields.includes(offer.field)) return true;
  for (const circumstance of no.circumstances) if (comesAlong(offer, circumstance) === true) return true;
  if (no.minutes !== undefined && wanted.travel && offer.at)
    return minutes(wanted.travel.from, offer.at, wanted.travel.by) > no.minutes;
  return false;
};

/** What the person ruled out and nobody asked the employer yet. */
export const stillToAsk = (wanted: Wanted, offer: Offer): Wanted["no"]["circumstances"] =>
  wanted.no.circumstances.filter((circumstance) => comesAlong(offer, circumstance) === undefined);
