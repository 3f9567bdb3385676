import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { finishAgreement as door } from "../contract.ts";
import { mayFinish } from "../policy/verbs.ts";
import { findAgreement, updateAgreement } from "../queries/writing.ts";

/** Done, fallen away, or open again: said by who promised it. */
export const finishAgreement = async (
  session: ProfessionalSession,
  { id, version, state }: z.output<typeof door.input>,
) => {
  const stored = await findAgreement(session, id);
  if (!stored) throw new NotFound();
  assertAllowed(mayFinish(stored, stored.whoName));
  const next = await updateAgreement(session, id, version, { state });
  if (next === undefined)
    throw new ChangedMeanwhile({ saved: { id, state: stored.state, version: stored.version }, yours: { state } });
  return { id, version: next };
};
