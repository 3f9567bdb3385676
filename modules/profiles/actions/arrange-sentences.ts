import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import type { arrangeSentences as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { updateOrder } from "../queries/acts.ts";
import { sentencesOfMine } from "../queries/mine.ts";

/** The person's own order. Who added, took out or moved one meanwhile is not overwritten. */
export const arrangeSentences = async (
  session: PersonSession,
  { section, seen, wanted }: z.output<typeof door.input>,
) => {
  const { personId } = session.actor;
  if (!(await updateOrder(session, { personId, section, seen, wanted }).catch(refused))) {
    const there = (await sentencesOfMine(session)).filter((one) => one.section === section && one.approvedOn !== null);
    throw new ChangedMeanwhile({ saved: there.map(({ sentenceId }) => sentenceId), yours: wanted });
  }
  return { personId, done: true as const };
};
