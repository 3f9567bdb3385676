import type { FundingLine } from "./funding.ts";
import type { KeptMetric } from "./quarters.ts";
import type { ActivityKind, CloseReason, Funder, MomentKind, PhaseName, Place } from "./words.ts";

/** One thing done, for counting: the numbers stand for a coach, a contact or an employer within one answer only. */
export type Act = {
  readonly kind: ActivityKind;
  readonly place: Place;
  readonly day: string;
  readonly minutes: number | null;
  readonly inPerson: boolean | null;
  readonly fits: boolean | null;
  readonly byPerson: boolean;
  readonly contact: number;
  readonly coach: number | null;
  readonly employer: number | null;
};
type Span = { readonly from: string; readonly until: string | null };
export type JobRow = {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly contract: string;
  readonly type: number;
  readonly employer: number;
  readonly hours: readonly (Span & { readonly hours: number })[];
  readonly kinds: readonly (Span & { readonly kind: string })[];
};
/** One trajectory for counting: no person, no name, nothing that leads back. */
export type Episode = {
  readonly episode: string;
  readonly referredOn: string;
  readonly referredBy: string;
  readonly payer: Funder | null;
  readonly askedOn: string | null;
  readonly decidedOn: string | null;
  readonly decision: "yes" | "no" | null;
  readonly closedOn: string | null;
  readonly closeReason: CloseReason | null;
  /** The person lets this organisation know their work. Without that work is unknown, not absent. */
  readonly workKnown: boolean;
  readonly coach: number | null;
  readonly team: number | null;
  readonly phases: readonly { readonly phase: PhaseName; readonly from: string }[];
  readonly activities: readonly Act[];
  readonly jobs: readonly JobRow[];
};
export type CoachTime = {
  readonly coach: number;
  readonly from: string;
  readonly until: string | null;
  readonly fte: number;
  readonly workShare: number | null;
};

export type Moment = { readonly kind: MomentKind; readonly day: string };

/** A count over days that are over. */
export type KeptCount = {
  readonly metric: KeptMetric;
  readonly from: string;
  readonly until: string;
  readonly numerator: number;
  readonly denominator: number;
};

/** A line in the file of the whole organisation; `later` is the month it is declared in, when that is a later one. */
export type DeclaredLine = Pick<FundingLine, "personId" | "reference" | "day" | "kind" | "minutes" | "correction"> & {
  readonly later: string | null;
};
