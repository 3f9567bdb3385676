import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { changeOffer as door } from "../contract.ts";
import { assertNoNumbers, refused } from "../errors.ts";
import { findOffer, putOffer } from "../queries/offers.ts";
import { forbiddenIn } from "../rules/numbers.ts";
import { withWage, withWork } from "../rules/work.ts";

/** Changed by who keeps it; the database looks who it is. */
export const changeOffer = async (
  session: ProfessionalSession,
  { offerId, version, facts, withRegion }: z.output<typeof door.input>,
) => {
  const saved = await findOffer(session, offerId);
  if (!saved) throw new NotFound();
  assertNoNumbers(forbiddenIn(facts));
  if (!(await putOffer(session, offerId, version, withWork(withWage(facts)), withRegion).catch(refused)))
    throw new ChangedMeanwhile({ saved: { facts: saved.facts, version: saved.version }, yours: facts });
  return { done: true as const };
};
