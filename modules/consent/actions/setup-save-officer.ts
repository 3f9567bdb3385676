import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { saveOfficer as door } from "../contract/setup.ts";
import { inWords } from "../errors/region-setup.ts";
import { mayChangeSetup } from "../policy/region-setup.ts";
import { saveOfficerRow } from "../queries/setup.ts";

/** Whom to ask at an organisation about personal data (AVG 37). */
export const saveOfficer = async (
  session: ProfessionalSession,
  input: z.output<typeof door.input>,
): Promise<{ done: true }> => {
  const { membership } = session.actor;
  assertAllowed(mayChangeSetup(membership));
  await saveOfficerRow(session, membership.regionCode, input).catch(inWords);
  return { done: true };
};
