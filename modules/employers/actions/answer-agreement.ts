import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { answerAgreement as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putAgreement } from "../queries/network.ts";

/** Agreed, or over: from then on each sees only their own again. */
export const answerAgreement = async (
  session: ProfessionalSession,
  { agreementId, yes }: z.output<typeof door.input>,
) => {
  if (!(await putAgreement(session, agreementId, yes).catch(refused))) throw new NotFound();
  return { done: true as const };
};
