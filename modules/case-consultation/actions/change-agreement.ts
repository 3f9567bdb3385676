import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { changeAgreement as door } from "../contract.ts";
import { mayChangeAgreement } from "../policy/verbs.ts";
import { findAgreement, updateAgreement } from "../queries/writing.ts";

/** A promise that someone else changed is accepted again by who made it. */
export const changeAgreement = async (
  session: ProfessionalSession,
  { id, version, what, dueOn, left }: z.output<typeof door.input>,
) => {
  const stored = await findAgreement(session, id);
  if (!stored) throw new NotFound();
  assertAllowed(mayChangeAgreement(stored));
  assertTextsMayGo(session, { what }, left);
  const next = await updateAgreement(session, id, version, { what, dueOn });
  if (next === undefined)
    throw new ChangedMeanwhile({
      saved: { id, what: stored.what, dueOn: stored.dueOn, version: stored.version },
      yours: { what, dueOn },
    });
  return { id, version: next };
};
