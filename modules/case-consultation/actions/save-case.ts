import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber, assertTextsMayGo } from "../../text-help/index.ts";
import { CompleteCase, type saveCase as door, type SavedCase } from "../contract.ts";
import { mayChangeCase } from "../policy/verbs.ts";
import { findTexts, updateTexts, upsertOwnTitle } from "../queries/cases.ts";
import { assertComplete, assertPast } from "../rules/texts.ts";

/**
 * A draft is saved as it is typed, but for its title: a name in there would be the link a case must not have. What the
 * group already has is checked again before they see the change.
 * @throws {ChangedMeanwhile} when the bringer was first in another window
 */
export const saveCase = async (
  session: ProfessionalSession,
  { ownTitle, left, ...change }: z.output<typeof door.input>,
): Promise<SavedCase> => {
  const stored = await findTexts(session, change.caseId);
  if (!stored) throw new NotFound();
  const { status, mine, groupId: _, ...saved } = stored;
  assertAllowed(mayChangeCase({ mine, status, chair: false, named: false }));
  if (status !== "draft") assertComplete(CompleteCase, change);
  assertPast({ stuckSince: change.stuckSince }, session.now);
  const { question, tried, wanted } = change;
  assertNoForbiddenNumber({ "/question": question, "/tried": tried, "/wanted": wanted });
  assertTextsMayGo(session, status === "draft" ? { ownTitle } : { question, tried, wanted, ownTitle }, left);
  const updated = await updateTexts(session, change);
  if (!updated) throw new ChangedMeanwhile({ saved, yours: change });
  if (ownTitle) await upsertOwnTitle(session, change.caseId, ownTitle);
  return updated;
};
