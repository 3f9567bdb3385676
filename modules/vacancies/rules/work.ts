import { kindCalled, kindsIn } from "@vliegwiel/matching";
import type { z } from "zod";
import { OfferFacts } from "../contract.ts";

/** The kind of work and its field: as chosen, or as the title says. Empty when nobody can tell: then it is unknown. */
export const withWork = (facts: OfferFacts): OfferFacts => {
  const kind = (facts.work && kindCalled(facts.work)) || kindsIn(facts.title)[0];
  return { ...facts, work: kind?.name ?? "", field: kind?.field ?? "" };
};

/** Volunteer work and a work experience place are without wage, whoever forgot to say so. */
export const withWage = (facts: OfferFacts): OfferFacts =>
  facts.comesWith.unpaid === undefined && facts.agreement !== ""
    ? {
        ...facts,
        comesWith: { ...facts.comesWith, unpaid: facts.agreement === "03" || facts.agreement === "04" },
      }
    : facts;

/** An offer as it is kept, from as little as what it is, with whom and which work. */
export const toKeep = (said: z.input<typeof OfferFacts>): OfferFacts => withWork(withWage(OfferFacts.parse(said)));
