import type { Offer } from "./offer.ts";
import { type Need, type RuledOut, ruledOut } from "./words/needs.ts";

/** What may be needed and what may be ruled out are sometimes one question, asked from two sides. */
const askedTwice: readonly (readonly [Need, RuledOut])[] = [
  ["no-customers", "customers"],
  ["no-phone", "phone"],
  ["no-heavy", "heavy"],
  ["from-home", "on-site-only"],
];
const circumstanceOf = new Map<Need, RuledOut>(askedTwice);
const needOf = new Map<RuledOut, Need>(askedTwice.map(([need, circumstance]) => [circumstance, need]));

/** With this there cannot be that; the other way round says nothing. */
const cannotBe = new Map<Need, RuledOut>([
  ["quiet", "noise"],
  ["fixed-times", "irregular"],
]);

/** Does the workplace give this? Answered either as a need or as what comes with the work. */
export const givenAt = ({ gives, comesWith }: Offer, need: Need): boolean | undefined => {
  const given = gives[need];
  if (given !== undefined) return given;
  const same = circumstanceOf.get(need);
  if (same !== undefined) {
    const comes = comesWith[same];
    return comes === undefined ? undefined : !comes;
  }
  const barring = cannotBe.get(need);
  return barring !== undefined && comesWith[barring] === true ? false : undefined;
};

/** Does this come with the work? Where two answers contradict each other, the one that says so is believed. */
export const comesAlong = ({ gives, comesWith }: Offer, circumstance: RuledOut): boolean | undefined => {
  const comes = comesWith[circumstance];
  const need = needOf.get(circumstance);
  const given = need === undefined ? undefined : gives[need];
  if (comes === true || given === false) return true;
  return comes ?? (given === undefined ? undefined : false);
};

/** All that is known to come with the work, from whichever side it was asked. */
export const comesWithIt = (offer: Offer): RuledOut[] =>
  (Object.keys(ruledOut) as RuledOut[]).filter((circumstance) => comesAlong(offer, circumstance) === true);
