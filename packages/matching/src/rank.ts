import { employer } from "./dimensions/employer.ts";
import { hours } from "./dimensions/hours.ts";
import { skills } from "./dimensions/skills.ts";
import { travel } from "./dimensions/travel.ts";
import { wishes } from "./dimensions/wishes.ts";
import { workplace } from "./dimensions/workplace.ts";
import type { Offer } from "./offer.ts";
import { breaksOwnNo, stillToAsk } from "./own-no.ts";
import type { Wanted } from "./person.ts";
import { type Dimension, dimensions, type Say, type Verdict } from "./verdict.ts";
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
export interface Match {
  readonly offer: Offer;
  readonly reasons: readonly Reason[];
  /** What the person ruled out and nobody knows of this work yet: to be asked before anything else. */
  readonly askFirst: readonly string[];
}

/** The reasons for one possibility, whether or not it comes out on top. */
export const reasonsFor = (wanted: Wanted, offer: Offer): Reason[] =>
  dimensions.map((dimension) => {
    const words: string[] = [];
    const verdict = judges[dimension](wanted, offer, (reason) => words.push(reason));
    return { dimension, verdict, words };
  });

/** How the order comes about, for beside every list. */
export const orderInWords =
  "Bovenaan staat waar niets botst, te beginnen bij wat de kandidaat zelf het belangrijkst noemde. Daarna komt waar het meeste past, en dan het nieuwste. Wat niemand weet, telt niet mee.";

/**
 * Where an offer stands among the others, as one whole number: lower is nearer the top. It exists only while sorting,
 * says nothing about the person, and is neither kept nor shown.
 */
const place = (wanted: Wanted, offer: Offer): number => {
  let clashes = 0;
  let heavyClashes = 0;
  let fits = 0;
  let heavyFits = 0;
  let close = 0;
  for (const dimension of dimensions) {
    const verdict = judges[dimension](wanted, offer);
    if (verdict === "unknown") continue;
    const heavy = wanted.weighs.includes(dimension);
    if (verdict === "does-not-fit") {
      clashes += 1;
      if (heavy) heavyClashes += 1;
    } else if (verdict === "fits") {
      fits += 1;
      if (heavy) heavyFits += 1;
    } else close += 1;
  }
  return (((heavyClashes * 8 + clashes) * 8 + (7 - heavyFits)) * 8 + (7 - fits)) * 8 + (7 - close);
};

const fresher = (a: Offer, b: Offer) => (a.heardOn < b.heardOn ? 1 : a.heardOn > b.heardOn ? -1 : a.id < b.id ? -1 : 1);

/**
 * The possibilities that fit one person best, with reasons, best first. What breaks their own no is not among them.
 *
 * @param most how many, at most
 */
export const rankFor = (wanted: Wanted, offers: Iterable<Offer>, most = 25): Match[] => {
  const placed: { readonly offer: Offer; readonly at: number }[] = [];
  for (const offer of offers) if (!breaksOwnNo(wanted, offer)) placed.push({ offer, at: place(wanted, offer) });
  placed.sort((a, b) => a.at - b.at || fresher(a.offer, b.offer));
  return placed.slice(0, most).map(({ offer }) => ({
    offer,
    reasons: reasonsFor(wanted, offer),
    askFirst: stillToAsk(wanted, offer).map((circumstance) => ruledOut[circumstance]),
  }));
};
