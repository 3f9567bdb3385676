import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { proposeVersion as door } from "../contract.ts";
import { mayChangeAgreement } from "../policy/verbs.ts";
import { findWorkingAgreement, groupsOfRegion, insertVersion } from "../queries/working-agreements.ts";
import { assertAdopter } from "../rules/choices.ts";

/** A next version, with what changes and why. What is in force stays until the group adopts it. */
export const proposeVersion = async (session: ProfessionalSession, asked: z.output<typeof door.input>) => {
  const { agreementId, text, why, groupId, left } = asked;
  const stored = await findWorkingAgreement(session, agreementId);
  if (!stored) throw new NotFound();
  assertAllowed(mayChangeAgreement(stored));
  assertAdopter(groupId, await groupsOfRegion(session));
  assertTextsMayGo(session, { text, why }, left);
  const version = await insertVersion(session, asked);
  if (version === undefined)
    throw new ChangedMeanwhile({
      saved: { text: stored.versions[0]?.text, version: stored.version },
      yours: { text, why },
    });
  return { version };
};
