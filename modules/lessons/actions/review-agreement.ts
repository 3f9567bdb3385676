import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { reviewAgreement as door } from "../contract.ts";
import { mayReview } from "../policy/verbs.ts";
import { findWorkingAgreement, updateReview } from "../queries/working-agreements.ts";
import { assertReviewAhead } from "../rules/choices.ts";

/** It was looked at, and still holds. */
export const reviewAgreement = async (
  session: ProfessionalSession,
  { agreementId, version, reviewOn }: z.output<typeof door.input>,
) => {
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayReview(stored));
  assertReviewAhead(reviewOn, session.now);
  const next = await updateReview(session, agreementId, version, reviewOn);
  if (next === undefined) throw new ChangedMeanwhile({ saved: { version: stored.version }, yours: { reviewOn } });
  return { version: next };
};
