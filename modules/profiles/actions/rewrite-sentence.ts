import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { rewriteSentence as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { updateSentence } from "../queries/acts.ts";
import { sentencesOfMine } from "../queries/mine.ts";

/** In the person's own words, which are approved by that. */
export const rewriteSentence = async (
  session: PersonSession,
  { sentenceId, version, text }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/text": text });
  const saved = (await sentencesOfMine(session)).find((one) => one.sentenceId === sentenceId);
  if (!saved) throw new NotFound();
  if (!(await updateSentence(session, sentenceId, version, text).catch(refused)))
    throw new ChangedMeanwhile({ saved, yours: { text } });
  return { personId: session.actor.personId, done: true as const };
};
