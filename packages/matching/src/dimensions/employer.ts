import type { Motive, Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict } from "../verdict.ts";

const words: Readonly<Record<Motive, string>> = {
  "own-conviction": "eigen overtuiging",
  experience: "eerdere ervaring hiermee",
  banenafspraak: "de banenafspraak",
  shortage: "mensen tekort",
};

/** What moves the employer, as they said it. It can only speak for a place: no answer is no reason against. */
export const employer = (_wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (offer.motives.length === 0) {
    say?.("We hebben nog niet gevraagd waarom deze werkgever meedoet.");
    return "unknown";
  }
  say?.(`De werkgever noemt zelf als reden: ${listed(offer.motives.map((motive) => words[motive]))}.`);
  return offer.motives.includes("own-conviction") || offer.motives.includes("experience") ? "fits" : "close";
};
