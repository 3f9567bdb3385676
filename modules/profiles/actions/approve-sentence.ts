import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { approveSentence as door } from "../contract.ts";
import { markApproved } from "../queries/acts.ts";
import { sentencesOfMine } from "../queries/mine.ts";

/** Yes to these very words. Whoever changed them meanwhile did not get a yes. */
export const approveSentence = async (session: PersonSession, { sentenceId, version }: z.output<typeof door.input>) => {
  const saved = (await sentencesOfMine(session)).find((one) => one.sentenceId === sentenceId);
  if (!saved) throw new NotFound();
  if (!(await markApproved(session, sentenceId, version))) throw new ChangedMeanwhile({ saved, yours: { version } });
  return { personId: session.actor.personId, done: true as const };
};
