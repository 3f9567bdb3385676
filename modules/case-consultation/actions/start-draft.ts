import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber, assertTextsMayGo } from "../../text-help/index.ts";
import type { startDraft as door, SavedCase } from "../contract.ts";
import { mayBringHere } from "../policy/groups.ts";
import { mayBringTo } from "../queries/bringing.ts";
import { insertDraft, upsertOwnTitle } from "../queries/cases.ts";
import { findGroup } from "../queries/groups.ts";
import { assertPast } from "../rules/texts.ts";

/** The id is drawn by chance, so that it tells nothing about when or in which order cases came. */
export const startDraft = async (
  session: ProfessionalSession,
  { groupId, ownTitle, left, ...texts }: z.output<typeof door.input>,
): Promise<SavedCase> => {
  if (!(await mayBringTo(session, groupId))) {
    const group = await findGroup(session, groupId);
    if (!group) throw new NotFound();
    assertAllowed(mayBringHere(group));
  }
  assertPast({ stuckSince: texts.stuckSince }, session.now);
  assertNoForbiddenNumber({ "/question": texts.question, "/tried": texts.tried, "/wanted": texts.wanted });
  assertTextsMayGo(session, { ownTitle }, left);
  const caseId = randomUUID();
  await insertDraft(session, { caseId, groupId, ...texts });
  if (ownTitle) await upsertOwnTitle(session, caseId, ownTitle);
  return { caseId, version: 1, ...texts };
};
