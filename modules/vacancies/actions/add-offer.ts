import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { addOffer as door } from "../contract.ts";
import { assertNoNumbers, refused } from "../errors.ts";
import { mayWork } from "../policy.ts";
import { insertOffer } from "../queries/offers.ts";
import { forbiddenIn } from "../rules/numbers.ts";
import { withWage, withWork } from "../rules/work.ts";

/** A new vacancy or possibility, kept by one's own organisation. */
export const addOffer = async (session: ProfessionalSession, { facts, withRegion }: z.output<typeof door.input>) => {
  assertAllowed(mayWork(session.actor));
  assertNoNumbers(forbiddenIn(facts));
  const offerId = randomUUID();
  await insertOffer(session, offerId, withWork(withWage(facts)), withRegion).catch(refused);
  return { offerId };
};
