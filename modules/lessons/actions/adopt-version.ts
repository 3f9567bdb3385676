import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { adoptVersion as door } from "../contract.ts";
import { mayAdopt } from "../policy/verbs.ts";
import { adopt, findWorkingAgreement } from "../queries/working-agreements.ts";

/** The chair writes down that the group adopted it. */
export const adoptVersion = async (
  session: ProfessionalSession,
  { agreementId, version }: z.output<typeof door.input>,
) => {
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayAdopt(stored));
  const next = await adopt(session, agreementId, version);
  if (next === undefined)
    throw new ChangedMeanwhile({
      saved: { text: stored.versions[0]?.text, version: stored.version },
      yours: { version },
    });
  return { version: next };
};
