import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { writeAdvice as door } from "../contract.ts";
import { mayWrite } from "../policy/verbs.ts";
import { insertWriting, statusOf } from "../queries/writing.ts";

/** Each advice is a row of its own, so that several hands can write at once. */
export const writeAdvice = async (
  session: ProfessionalSession,
  { caseId, text, left }: z.output<typeof door.input>,
) => {
  const status = await statusOf(session, caseId);
  if (status === undefined) throw new NotFound();
  assertAllowed(mayWrite({ status }));
  assertTextsMayGo(session, { text }, left);
  const id = randomUUID();
  await insertWriting(session, "advice", { id, caseId, text });
  return { id, version: 1 };
};
