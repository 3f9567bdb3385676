import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { talkedOver as door } from "../contract.ts";
import { mayTalkOver } from "../policy/bringing.ts";
import { findCase, updateStatus } from "../queries/cases.ts";

/** Asked directly and talked over: it counts as discussed, and the bringer can look back. */
export const talkOver = async (session: ProfessionalSession, { caseId, version }: z.output<typeof door.input>) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayTalkOver(found));
  const next = await updateStatus(session, { caseId, version, status: "discussed" });
  if (next === undefined) throw new ChangedMeanwhile({ saved: { version: found.version }, yours: { version } });
  return { version: next };
};
