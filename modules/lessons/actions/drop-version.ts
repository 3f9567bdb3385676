import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { dropVersion as door } from "../contract.ts";
import { mayDropVersion } from "../policy/verbs.ts";
import { deleteVersion, findWorkingAgreement } from "../queries/working-agreements.ts";

export const dropVersion = async (
  session: ProfessionalSession,
  { agreementId, version }: z.output<typeof door.input>,
) => {
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayDropVersion(stored));
  if ((await deleteVersion(session, agreementId, version)) === undefined)
    throw new ChangedMeanwhile({ saved: { version: stored.version }, yours: { version } });
  return { done: true as const };
};
