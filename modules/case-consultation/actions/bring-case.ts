import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { CompleteCase, type bringCase as door } from "../contract.ts";
import { mayBringCase } from "../policy/verbs.ts";
import { findTexts, updateStatus } from "../queries/cases.ts";
import { assertComplete, assertTextsMayGo } from "../rules/texts.ts";

/** The draft goes to the group: complete, looked through by the check, and read through by the bringer. */
export const bringCase = async (
  session: ProfessionalSession,
  { caseId, version, confirmed }: z.output<typeof door.input>,
) => {
  const stored = await findTexts(session, caseId);
  if (!stored) throw new NotFound();
  const { status, mine, ...saved } = stored;
  assertAllowed(mayBringCase({ mine, status, chair: false, named: false }));
  assertComplete(CompleteCase, saved);
  assertTextsMayGo({ question: saved.question, tried: saved.tried, wanted: saved.wanted }, confirmed);
  const next = await updateStatus(session, { caseId, version, status: "waiting" });
  // What was read through must be what goes.
  if (next === undefined) throw new ChangedMeanwhile({ saved, yours: { version } });
  return { caseId, version: next, status: "waiting" as const };
};
