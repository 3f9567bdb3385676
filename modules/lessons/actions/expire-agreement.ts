import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { expireAgreement as door } from "../contract.ts";
import { mayExpire } from "../policy/verbs.ts";
import { expire, findWorkingAgreement } from "../queries/working-agreements.ts";

export const expireAgreement = async (
  session: ProfessionalSession,
  { agreementId, version, why, left }: z.output<typeof door.input>,
) => {
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayExpire(stored));
  assertTextsMayGo(session, { why }, left);
  const next = await expire(session, agreementId, version, why);
  if (next === undefined) throw new ChangedMeanwhile({ saved: { version: stored.version }, yours: { why } });
  return { version: next };
};
