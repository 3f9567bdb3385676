import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { saveLetterhead as door } from "../contract.ts";
import { maySetLetterhead } from "../policy.ts";
import { letterheadHere, putLetterhead } from "../queries/letterhead.ts";

/** @throws {ChangedMeanwhile} with both versions when a colleague saved first */
export const saveLetterhead = async (session: ProfessionalSession, input: z.output<typeof door.input>) => {
  assertAllowed(maySetLetterhead(session.actor));
  assertNoForbiddenNumber({ "/name": input.name });
  if (!(await putLetterhead(session, input)))
    throw new ChangedMeanwhile({ saved: await letterheadHere(session), yours: input });
  return { done: true as const };
};
