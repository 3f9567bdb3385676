import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { addWait as door } from "../contract.ts";
import { mayTag } from "../policy/bringing.ts";
import { insertWait } from "../queries/bringing.ts";
import { findTexts } from "../queries/cases.ts";
import { assertPast } from "../rules/texts.ts";

/** What waited for which organisation and role. The text check keeps names out. */
export const addWait = async (session: ProfessionalSession, { caseId, left, ...wait }: z.output<typeof door.input>) => {
  const found = await findTexts(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayTag(found));
  assertPast({ since: wait.since, until: wait.until }, session.now);
  assertTextsMayGo(session, { what: wait.what, role: wait.role }, left);
  const id = randomUUID();
  await insertWait(session, { id, caseId, ...wait });
  return { id, version: 1 };
};
