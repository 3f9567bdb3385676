import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { acceptAgreement as door } from "../contract.ts";
import { mayAccept } from "../policy/verbs.ts";
import { findAgreement, updateAgreement } from "../queries/writing.ts";

/** Nobody promises for somebody else. The version makes sure that what is promised is what was read. */
export const acceptAgreement = async (session: ProfessionalSession, { id, version }: z.output<typeof door.input>) => {
  const stored = await findAgreement(session, id);
  if (!stored) throw new NotFound();
  assertAllowed(mayAccept(stored, stored.whoName));
  const next = await updateAgreement(session, id, version, { accepted: true });
  if (next === undefined)
    throw new ChangedMeanwhile({
      saved: { id, what: stored.what, dueOn: stored.dueOn, version: stored.version },
      yours: { version },
    });
  return { id, version: next };
};
