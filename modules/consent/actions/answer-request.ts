import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { answerRequest as door } from "../contract.ts";
import { storeAnswer } from "../queries/acts.ts";

/** No or later. Nobody but the person sees the answer. */
export const answerRequest = async (session: PersonSession, { requestId, answer }: z.output<typeof door.input>) => {
  if (!(await storeAnswer(session, requestId, answer))) throw new NotFound();
  return { personId: session.actor.personId, done: true } as const;
};
