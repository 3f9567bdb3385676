import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { changeAdvice as door } from "../contract.ts";
import { mayChangeWriting } from "../policy/verbs.ts";
import { findWriting, updateWriting } from "../queries/writing.ts";

/** @throws {ChangedMeanwhile} with both texts, so that no hand loses a word */
export const changeAdvice = async (session: ProfessionalSession, change: z.output<typeof door.input>) => {
  const stored = await findWriting(session, "advice", change.id);
  if (!stored) throw new NotFound();
  assertAllowed(mayChangeWriting(stored));
  assertTextsMayGo(session, { text: change.text }, change.left);
  const version = await updateWriting(session, "advice", change);
  if (version === undefined)
    throw new ChangedMeanwhile({
      saved: { id: change.id, text: stored.text, version: stored.version },
      yours: { text: change.text },
    });
  return { id: change.id, version };
};
