import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { closeCase as door } from "../contract.ts";
import { mayCloseCase } from "../policy/verbs.ts";
import { findCase, updateStatus } from "../queries/cases.ts";

/** A closed case is read, not written any more. */
export const closeCase = async (session: ProfessionalSession, { caseId, version }: z.output<typeof door.input>) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayCloseCase({ ...found, named: found.named !== null }));
  const next = await updateStatus(session, { caseId, version, status: "closed" });
  if (next === undefined) throw new ChangedMeanwhile({ saved: { version: found.version }, yours: { version } });
  session.journal.write({ kind: "end", of: "case", id: caseId, at: session.now.toISOString() });
  return { version: next };
};
