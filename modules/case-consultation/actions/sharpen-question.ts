import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { sharpenQuestion as door } from "../contract.ts";
import { mayAnswerSharpening } from "../policy/bringing.ts";
import { insertSharpening } from "../queries/bringing.ts";
import { findCase } from "../queries/cases.ts";

/** What would make the question sharper; only who asked reads it. */
export const sharpenQuestion = async (
  session: ProfessionalSession,
  { caseId, text, left }: z.output<typeof door.input>,
) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayAnswerSharpening(found));
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertSharpening(session, { id, caseId, text });
  return { id };
};
