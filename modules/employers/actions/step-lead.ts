import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, Invalid } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { stepLead as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putStep } from "../queries/approach.ts";

/** A step further; the last one says what came of it. */
export const stepLead = async (session: ProfessionalSession, step: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/line": step.line });
  if (step.step === "closed" && !step.outcome)
    throw new Invalid([{ pointer: "/outcome", message: "Kies wat eruit kwam." }]);
  if (!(await putStep(session, step).catch(refused))) throw new ChangedMeanwhile({ saved: null, yours: step });
  return { done: true as const };
};
