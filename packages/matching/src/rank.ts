import { employer } from "./dimensions/employer.ts";
import { hours } from "./dimensions/hours.ts";
import { skills } from "./dimensions/skills.ts";
import { travel } from "./dimensions/travel.ts";
import { wishes } from "./dimensions/wishes.ts";
import { workplace } from "./dimensions/workplace.ts";
import type { Offer } from "./offer.ts";
import { breaksOwnNo, stillToAsk } from "./own-no.ts";
import type { Wanted } from "./person.ts";
import { type Dimension, dimensions, type Reader, type Say, type Verdict, type Words } from "./verdict.ts";
import { ruledOut } from "./words/needs.ts";

const judges: Readonly<Record<Dimension, (wanted: Wanted, offer: Offer, say?: Say) => Verdict>> = {
  wishes,
  skills,
  hours,
  travel,
  workplace,
  employer,
};

/** One thing looked at, what came of it, and why in plain Dutch. */
export interface Reason {
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  readonly words: readonly string[];
}

/** A possibility for this person, with the reasons. There is no number in it: the order is all it says. */
export interface Match<Of extends Offer = Offer> {
  readonly offer: Of;
  readonly reasons: readonly Reason[];
  /** What the person ruled out and nobody knows of this work yet: to be asked before anything else. */
  readonly askFirst: readonly string[];
}

/** The reasons for one possibility, whether or not it comes out on top. */
export const reasonsFor = (wanted: Wanted, offer: Offer, reader: Reader = "helper"): Reason[] =>
  dimensions.map((dimension) => {
    const words: string[] = [];
    const say = (reason: Words) => words.push(typeof reason === "string" ? reason : reason[reader]);
    const verdict = judges[dimension](wanted, offer, say);
    return { dimension, verdict, words };
  });

/** How the order comes about, for beside every list. */
export const orderInWords: Readonly<Record<Reader, string>> = {
  person:
    "Bovenaan staat waar niets botst, te beginnen bij wat u zelf het belangrijkst noemde. Dan komt het werk dat bij uw wensen staat, en daarna waar het meeste past. Waarom de werkgever meedoet en hoe nieuw het is, telt als laatste. Wat niemand weet, telt niet mee.",
  helper:
    "Bovenaan staat waar niets botst, te beginnen bij wat de kandidaat zelf het belangrijkst noemde. Dan gaat het werk voor dat bij de wensen staat, en daarna waar het meeste past. Waarom de werkgever meedoet en hoe nieuw het is, telt als laatste. Wat niemand weet, telt niet mee.",
};

/** How each thing looked at comes out, without a word. */
export const verdictsFor = (wanted: Wanted, offer: Offer): Verdict[] =>
  dimensions.map((dimension) => judges[dimension](wanted, offer));

/** Everything that is weighed after clashes fits in here. */
const belowClashes = 24 * 16 * 4;
/** What clashes most often and is soonest worked out, first. The order makes no difference to what comes out. */
const quickestFirst: readonly Dimension[] = ["travel", "wishes", "hours", "skills", "workplace", "employer"];

/** How near the work is to the wish: work named by itself, its field as a whole, or neither. */
const wishedFor = (wanted: Wanted, offer: Offer): 0 | 1 | 2 => {
  if (offer.kind !== undefined && wanted.work.includes(offer.kind)) return 2;
  return offer.field !== undefined && wanted.fields.includes(offer.field) ? 1 : 0;
};

/**
 * Where an offer stands among the others, as one whole number: lower is nearer the top. It exists only while sorting,
 * says nothing about the person, and is neither kept nor shown.
 *
 * The wish goes before how much else is known to fit: otherwise a place of which much was asked passes the work someone
 * wants. What nearly fits rubs a little, and stands below what nobody knows. What moves an employer decides last.
 *
 * @param bar what lies beyond it is not worked out: most offers clash at once on the way there or the kind of work
 */
const place = (wanted: Wanted, offer: Offer, bar: number): number => {
  let clashes = 0;
  let heavyClashes = 0;
  let heavyFits = 0;
  let fits = 0;
  let spoken = 0;
  for (const dimension of quickestFirst) {
    const verdict = judges[dimension](wanted, offer);
    if (verdict === "unknown") continue;
    const heavy = wanted.weighs.includes(dimension);
    if (dimension === "employer" && !heavy) spoken = verdict === "fits" ? 2 : 1;
    else if (verdict === "does-not-fit") {
      clashes += 1;
      if (heavy) heavyClashes += 1;
      if ((heavyClashes * 8 + clashes) * belowClashes > bar) return Number.POSITIVE_INFINITY;
    } else if (verdict === "fits") {
      fits += 1;
      if (heavy) heavyFits += 1;
    } else if (dimension !== "employer") fits -= 1;
  }
  const clashing = heavyClashes * 8 + clashes;
  const fitting = (7 - heavyFits) * 3 + (2 - wishedFor(wanted, offer));
  return clashing * belowClashes + (fitting * 16 + (8 - fits)) * 4 + (2 - spoken);
};

/**
 * Does this offer stand above everything that is further than someone wants to travel, whatever else fits there? What
 * lies too far clashes on travel: what clashes less than that alone comes first.
 */
export const aboveAllTooFar = (wanted: Wanted, offer: Offer): boolean => {
  const weight = (dimension: Dimension) => (wanted.weighs.includes(dimension) ? 9 : 1);
  let clashing = 0;
  for (const dimension of dimensions)
    if (judges[dimension](wanted, offer) === "does-not-fit") clashing += weight(dimension);
  return clashing < weight("travel");
};

const fresher = (a: Offer, b: Offer) => (a.heardOn < b.heardOn ? 1 : a.heardOn > b.heardOn ? -1 : a.id < b.id ? -1 : 1);

interface Placed<Of extends Offer = Offer> {
  readonly offer: Of;
  readonly at: number;
}

const nearerTheTop = (a: Placed, b: Placed) => a.at - b.at || fresher(a.offer, b.offer);

/**
 * The possibilities that fit one person best, with reasons, best first. What breaks their own no is not among them.
 *
 * @param most how many, at most
 * @param reader to whom the reasons speak
 */
export const rankFor = <Of extends Offer>(
  wanted: Wanted,
  offers: Iterable<Of>,
  most = 25,
  reader: Reader = "helper",
): Match<Of>[] =>
  placedFor(wanted, offers, most).map((offer) => ({
    offer,
    reasons: reasonsFor(wanted, offer, reader),
    askFirst: stillToAsk(wanted, offer).map((circumstance) => ruledOut[circumstance]),
  }));

/** The same, best first, without wording a reason: for many people at a time. */
export const placedFor = <Of extends Offer>(wanted: Wanted, offers: Iterable<Of>, most = 25): Of[] => {
  const placed: Placed<Of>[] = [];
  let bar = Number.POSITIVE_INFINITY;
  for (const offer of offers) {
    const at = place(wanted, offer, bar);
    if (at > bar || breaksOwnNo(wanted, offer)) continue;
    placed.push({ offer, at });
    // Of ten thousand only the first few are shown: the rest is let go along the way, never sorted.
    if (placed.length >= 4 * most + 64) {
      placed.sort(nearerTheTop);
      placed.length = most;
      bar = placed.at(-1)?.at ?? bar;
    }
  }
  placed.sort(nearerTheTop);
  return placed.slice(0, most).map(({ offer }) => offer);
};
