import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { answerOwnLookBack as door } from "../contract.ts";
import { saveOwnLookBack } from "../queries/looking-back.ts";

/** The person's own answer, about a consultation with their name that took place. */
export const answerOwnLookBack = async (session: PersonSession, { caseId, helped }: z.output<typeof door.input>) => {
  const personId = await saveOwnLookBack(session, caseId, helped);
  if (personId === undefined) throw new NotFound();
  return { personId };
};
