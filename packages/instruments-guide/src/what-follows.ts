import type { Facts } from "./facts.ts";

/**
 * Adds what is certain from what is known, so that nobody is asked twice. For screens that ask: the command line and
 * the API judge exactly the facts they were given.
 */
export const withWhatFollows = (facts: Facts): Facts => {
  const { age, benefit } = facts;
  const pension = age === undefined ? undefined : age < 65 ? false : age >= 70 ? true : undefined;
  const employed = benefit === "GEEN_WERKEND" ? true : benefit === "NUG" ? false : undefined;
  return {
    ...facts,
    pension_age_reached: facts.pension_age_reached ?? pension,
    employed_now: facts.employed_now ?? employed,
  };
};
