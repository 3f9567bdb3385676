import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { followUp as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putFollowUp } from "../queries/approach.ts";

/** What was done with what the employer said. */
export const followUp = async (
  session: ProfessionalSession,
  { remarkId, version, followUp: text }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/followUp": text });
  if (!(await putFollowUp(session, remarkId, version, text).catch(refused)))
    throw new ChangedMeanwhile({ saved: null, yours: text });
  return { done: true as const };
};
