import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import type { arrangeProposals as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { updateOrder } from "../queries/acts.ts";
import { proposalsFor } from "../queries/reading.ts";

/** The order in which the person will read what waits. What the person approved is not moved by anyone else. */
export const arrangeProposals = async (
  session: ProfessionalSession,
  { personId, section, seen, wanted }: z.output<typeof door.input>,
) => {
  if (!(await updateOrder(session, { personId, section, seen, wanted }).catch(refused))) {
    const there = (await proposalsFor(session, personId)).filter((one) => one.section === section && !one.approved);
    throw new ChangedMeanwhile({ saved: there.map(({ sentenceId }) => sentenceId), yours: wanted });
  }
  return { personId, done: true as const };
};
