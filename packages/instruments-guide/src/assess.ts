import { amountsOf, type DatedAmount } from "./amounts.ts";
import { openFacts, truthOf } from "./condition.ts";
import type { FactName, Facts } from "./facts.ts";
import { type Confidence, type InstrumentSpec, readFor, type Status, within } from "./instrument.ts";
import { type InstrumentId, instruments } from "./instruments/index.ts";
import type { ReasonKey } from "./reasons.ts";

/** What holds for one instrument, and what we would have to know to say more. */
export type Outcome = {
  readonly status: Status;
  readonly reason?: ReasonKey;
  readonly confidence: Confidence;
  /** The unknown facts that stand in the way of an answer. */
  readonly missing: readonly FactName[];
};

export type Assessment = Outcome & {
  readonly id: InstrumentId;
  /** Amounts of that day; none for what is not available. */
  readonly amounts: readonly DatedAmount[];
  /** What an amount is about that we know only for other days: it is left out, and that is said. */
  readonly otherDays: readonly string[];
  readonly legalBasis: string;
};

/** @returns what holds for one instrument: days first, then exclusions, then tiers; the first that is so wins */
export const outcomeOf = (spec: InstrumentSpec, facts: Facts): Outcome => {
  const { confidence } = spec;
  const day = facts.peildatum;
  const not = (reason: ReasonKey): Outcome => ({ status: "not_available", reason, confidence, missing: [] });
  if (spec.validity?.from && day < spec.validity.from) return not("nog_niet_in_werking");
  if (spec.validity?.to && day > spec.validity.to) return not("regeling_vervallen");
  if (!within(spec.read ?? readFor, day))
    return { status: "unknown", reason: "datum_niet_nagekeken", confidence: "low", missing: [] };

  const excluded = spec.exclusions.find(({ when }) => truthOf(when, facts) === true);
  if (excluded) return { ...not(excluded.reason), status: excluded.status ?? "not_available" };

  const mustKnow = spec.exclusions.filter(({ mustKnow }) => mustKnow).flatMap(({ when }) => openFacts(when, facts));
  const tier = spec.tiers.find(({ when }) => truthOf(when, facts) === true);
  if (tier?.status === "entitled" && mustKnow.length > 0) return unknownFor(confidence, mustKnow);
  if (tier) return { status: tier.status, confidence: tier.confidence ?? confidence, missing: [] };

  const open = spec.tiers.flatMap(({ when }) => openFacts(when, facts));
  return open.length > 0 ? unknownFor(confidence, [...open, ...mustKnow]) : not(spec.otherwise);
};

const unknownFor = (confidence: Confidence, missing: readonly FactName[]): Outcome => ({
  status: "unknown",
  reason: "feit_ontbreekt",
  confidence,
  missing: [...new Set(missing)],
});

/** @returns what holds for each of the instruments, in their own order */
export const assess = (facts: Facts): Assessment[] =>
  instruments.map((spec) => {
    const outcome = outcomeOf(spec, facts);
    const known = outcome.status === "not_available" ? [] : amountsOf(spec.id);
    const amounts = known.filter((amount) => within(amount, facts.peildatum));
    return {
      id: spec.id,
      ...outcome,
      amounts,
      otherDays: [...new Set(known.map(({ what }) => what))].filter((what) =>
        amounts.every((now) => now.what !== what),
      ),
      legalBasis: spec.legalBasis,
    };
  });
