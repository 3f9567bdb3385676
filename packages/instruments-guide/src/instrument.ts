import type { Condition } from "./condition.ts";
import type { ReasonKey } from "./reasons.ts";
import type { SourceId } from "./sources.ts";

/**
 * - entitled: the law leaves no choice with these facts
 * - possible: someone decides; ask for it
 * - unknown: a fact or a rule is missing; never shown as a yes
 * - not_available: not, and why
 */
export type Status = "entitled" | "possible" | "unknown" | "not_available";

export type Confidence = "high" | "medium" | "low";

/** When this is so, the instrument is not for this person, or someone has to ask. */
export type Exclusion = {
  readonly when: Condition;
  readonly reason: ReasonKey;
  /** Past this rule we are not sure: ask, instead of no. */
  readonly status?: "unknown";
  /** As long as nobody knows whether this is so, nobody is told that they have a right. */
  readonly mustKnow?: boolean;
};

export type Tier = { readonly when: Condition; readonly status: Status; readonly confidence?: Confidence };

/** Days as ISO dates, both included; absent is without begin or end. */
export type Period = { readonly from?: string; readonly to?: string };

/** One instrument: first its days, then what excludes, then what gives it; the first that is so wins. */
export type InstrumentSpec = {
  readonly id: string;
  readonly validity?: Period;
  /** The days for which we read the rules, where these are not {@link readFor}. */
  readonly read?: Period;
  readonly exclusions: readonly Exclusion[];
  readonly tiers: readonly Tier[];
  readonly otherwise: ReasonKey;
  readonly legalBasis: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
};

/** The rules were read in the texts of 2026. On other days we do not know, rather than guess. */
export const readFor: Period = { from: "2026-01-01", to: "2026-12-31" };

export const within = ({ from, to }: Period, day: string): boolean => (!from || day >= from) && (!to || day <= to);
