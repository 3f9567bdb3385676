import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { takeBackOffer as door } from "../contract.ts";
import { removeOffer } from "../queries/handing-over.ts";

export const takeBackOffer = async (session: ProfessionalSession, { offerId }: z.output<typeof door.input>) => {
  if (!(await removeOffer(session, offerId))) throw new NotFound();
  return { done: true as const };
};
