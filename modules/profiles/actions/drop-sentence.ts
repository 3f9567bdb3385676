import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { dropSentence as door } from "../contract.ts";
import { removeSentence } from "../queries/acts.ts";

export const dropSentence = async (session: PersonSession, { sentenceId }: z.output<typeof door.input>) => {
  if (!(await removeSentence(session, sentenceId))) throw new NotFound();
  return { personId: session.actor.personId, done: true as const };
};
