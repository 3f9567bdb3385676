import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { answerOffer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putAnswer } from "../queries/handing-over.ts";

/** With the yes the person and the employers come along; the person hears it, the employers are to be told. */
export const answerOffer = async (
  session: ProfessionalSession,
  { offerId, yes, phone }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/phone": phone });
  const personId = await putAnswer(session, offerId, yes, phone).catch(refused);
  return { about: personId ? { personId } : null };
};
