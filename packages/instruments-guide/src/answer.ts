import { assess } from "./assess.ts";
import type { FactName, Facts } from "./facts.ts";
import { type FundingAnswer, fundingOn } from "./funding.ts";
import type { Confidence, Status } from "./instrument.ts";
import type { InstrumentId } from "./instruments/index.ts";
import { questionsFor } from "./questions.ts";
import type { ReasonKey } from "./reasons.ts";

export type InstrumentAnswer = {
  readonly status: Status;
  readonly reason?: ReasonKey;
  readonly amounts?: readonly { readonly what: string; readonly eur: number; readonly per: string }[];
  readonly legalBasis: string;
  readonly confidence: Confidence;
};

export type Answer = {
  readonly instruments: Readonly<Record<InstrumentId, InstrumentAnswer>>;
  readonly funding: readonly FundingAnswer[];
  readonly questions: readonly FactName[];
};

/** @returns the whole answer, as the command line and the API give it */
export const answerFor = (facts: Facts): Answer => {
  const found = assess(facts);
  const instruments = found.map(({ id, status, reason, amounts, legalBasis, confidence }) => [
    id,
    {
      status,
      ...(reason && { reason }),
      ...(amounts.length > 0 && { amounts: amounts.map(({ what, eur, per }) => ({ what, eur, per })) }),
      legalBasis,
      confidence,
    },
  ]);
  return {
    instruments: Object.fromEntries(instruments) as Answer["instruments"],
    funding: fundingOn(facts, found),
    questions: questionsFor(facts),
  };
};
