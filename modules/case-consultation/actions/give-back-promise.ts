import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { giveBackPromise as door } from "../contract.ts";
import { mayGiveBack } from "../policy/verbs.ts";
import { findPromise, givePromiseBack } from "../queries/writing.ts";

/** Who brought the case has it from here on, and says yes, or asks somebody else. */
export const giveBackPromise = async (session: ProfessionalSession, { id, version }: z.output<typeof door.input>) => {
  const found = await findPromise(session, id);
  if (!found) throw new NotFound();
  assertAllowed(mayGiveBack(found.state, found.bringer));
  if (!(await givePromiseBack(session, id, version)))
    throw new ChangedMeanwhile({
      saved: { what: found.what, dueOn: found.dueOn, version: found.version },
      yours: { version },
    });
  return { done: true as const };
};
